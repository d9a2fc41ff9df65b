import type { Locale, LocalizedText } from '../../../kernel/locale.ts'

/**
 * Put words into one language of a text and leave the other alone.
 *
 * Empty words are taken out, so that "missing" has one spelling; line ends become `\n`.
 */
export const withText = (text: LocalizedText, locale: Locale, words: string): LocalizedText => {
  const { [locale]: _before, ...others } = text
  const clean = words.replace(/\r\n?/g, '\n')
  return clean === '' ? others : { ...others, [locale]: clean }
}
