import { foldText } from '../../../content/segments/foldText.ts'

const months =
  'january february march april may june july august september october november december'
const monthOf = new Map(months.split(' ').map((name, at) => [name, String(at + 1)]))

const scales: Readonly<Record<string, number>> = {
  萬: 1e4,
  億: 1e8,
  兆: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const pattern =
  /(?<year>民國 ?\d{1,3})(?= ?年)|(?<number>\d+(?:[.:/]\d+)*)(?: ?(?<scale>[萬億兆]|(?:thousand|million|billion|trillion)\b))?|(?<word>[a-z][a-z0-9]*(?:[-.+#/][a-z0-9]+)*)/g

/**
 * Find what a text has in common with its translation, whatever the languages: numbers, with the
 * words that multiply them, months, years of the Republic, and Latin words, in lower case.
 *
 * Of English all words are signs: which of them are names shows in the Chinese text.
 *
 * @example
 * signsOf('2022 年 10 月 7 日，4,800 萬美元') // 2022, 10, 7, 48000000
 */
export const signsOf = (text: string): ReadonlySet<string> => {
  const signs = new Set<string>()
  for (const { groups } of foldText(text).toLowerCase().matchAll(pattern)) {
    const { year, number, scale, word } = groups ?? {}
    if (year !== undefined) signs.add(String(Number(year.replace(/\D/g, '')) + 1911))
    else if (number !== undefined) {
      const times = scale === undefined ? undefined : scales[scale]
      signs.add(times === undefined ? number : String(Math.round(Number(number) * times)))
    } else if (word !== undefined) signs.add(monthOf.get(word) ?? word)
  }
  return signs
}
