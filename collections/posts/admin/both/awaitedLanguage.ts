import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales, otherLocale } from '../../../../src/kernel/locale.ts'
import type { DeskJoint } from './deskJoint.ts'

/**
 * The language in which a joint waits for words: that which has none, or that which stayed behind
 * when the other moved; nothing where neither or both wait.
 */
export const awaitedLanguage = ({
  state,
  sides,
  moved,
}: Pick<DeskJoint, 'state' | 'sides' | 'moved'>): Locale | undefined => {
  if (state === 'untranslated') return locales.find((language) => sides[language].length === 0)
  const [only] = moved
  return state === 'stale' && moved.length === 1 && only ? otherLocale(only) : undefined
}
