import { saysInBoth } from '../../../content/segments/saysInBoth.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import type { JointView } from '../alignment/readAlignment.ts'

/**
 * Whether segments hold words that a machine may be asked for: HTML is no words, and figures and
 * names say the same in both languages.
 */
export const canTranslate = (segments: readonly Segment[]): boolean =>
  segments.length > 0 &&
  segments.every(({ kind }) => kind !== 'html') &&
  segments.some(({ text }) => /\p{L}/u.test(text) && !saysInBoth(text))

/** Whether nobody has written one side of a joint yet, and a machine may be asked for it. */
export const isUntranslated = (
  { state, sides }: Pick<JointView, 'sides' | 'state'>,
  to: Locale,
): boolean =>
  state === 'untranslated' && sides[to].length === 0 && canTranslate(sides[otherLocale(to)])
