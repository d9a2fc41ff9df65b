import { saysInBoth } from '../../../content/segments/saysInBoth.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import type { JointView } from '../alignment/viewJoint.ts'
import { isInLanguage } from './isInLanguage.ts'

/** Other people's words: in their own language they stay as they were said. */
const quoted: ReadonlySet<Segment['kind']> = new Set(['passage', 'quote'])

/**
 * Whether segments hold words that a machine may be asked for in a language: HTML is no words,
 * figures and names say the same in both, and a quotation that is in that language is never altered.
 */
export const canTranslate = (segments: readonly Segment[], to: Locale): boolean =>
  segments.length > 0 &&
  segments.every(
    ({ kind, text }) => kind !== 'html' && !(quoted.has(kind) && isInLanguage(text, to)),
  ) &&
  segments.some(({ text }) => /\p{L}/u.test(text) && !saysInBoth(text))

/** Whether nobody has written one side of a joint yet, and a machine may be asked for it. */
export const isUntranslated = (
  { state, sides }: Pick<JointView, 'sides' | 'state'>,
  to: Locale,
): boolean =>
  state === 'untranslated' && sides[to].length === 0 && canTranslate(sides[otherLocale(to)], to)
