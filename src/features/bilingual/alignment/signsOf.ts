import { foldText } from '../../../content/segments/foldText.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { readQuantities } from '../numbers/readQuantities.ts'

const word = /[a-z][a-z0-9]*(?:[-.+#/][a-z0-9]+)*/g

/**
 * Find what a text has in common with its translation, whatever the languages: the values of its
 * quantities, and Latin words, in lower case.
 *
 * Of English all words are signs: which of them are names shows in the Chinese text.
 *
 * @example
 * signsOf('H20，4,800 萬美元', 'zh-TW') // h20, 48000000
 */
export const signsOf = (text: string, locale: Locale): ReadonlySet<string> => {
  const signs = new Set<string>()
  for (const { readings, need } of readQuantities(text, locale)) {
    const [first] = readings
    if (first && first.kind !== 'name' && need !== 'incidental') signs.add(first.value)
  }
  for (const [found] of foldText(text).toLowerCase().matchAll(word)) signs.add(found)
  return signs
}
