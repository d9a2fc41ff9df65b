import type { Locale } from '../../../kernel/locale.ts'
import type { Found } from './found.ts'
import { levelText } from './levelText.ts'
import { matchAt } from './matchAt.ts'
import type { Quantity } from './quantity.ts'
import { readChineseWord } from './readChineseWord.ts'
import { readDigits } from './readDigits.ts'
import { readEnglishWord } from './readEnglishWord.ts'
import { readName } from './readName.ts'
import { settleNeighbours } from './settleNeighbours.ts'

const address = /https?:\/\/\S+/y
const letters = /[A-Za-z]+/y
const chinese = new Set('零一二三四五六七八九兩十百千萬億兆上下首半過減折翻倍加雙中正午個')

/**
 * Find what a text says in figures, in the order of the text, each with what it may mean.
 *
 * The text is read once, from left to right: time grows with its length and no faster. Addresses of
 * pages are passed over.
 *
 * @example
 * readQuantities('頻寬為 4.8 TB/s', 'zh-TW')
 * // [{ words: '4.8 TB/s', from: 4, to: 12, need: 'required',
 * //    readings: [{ kind: 'measure', unit: 'byte/s', value: '4800000000000' }] }]
 */
export const readQuantities = (text: string, language: Locale): readonly Quantity[] => {
  const level = levelText(text)
  const isChinese = language === 'zh-TW'
  const found: Found[] = []
  let at = 0
  while (at < level.length) {
    const sign = level.charAt(at)
    if (sign >= '0' && sign <= '9') {
      const read = readDigits(level, at, isChinese)
      found.push(...read)
      at = Math.max(at + 1, read.at(-1)?.to ?? 0)
    } else if ((sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z')) {
      const link = sign === 'h' ? matchAt(address, level, at) : null
      const word = link || isChinese ? undefined : readEnglishWord(level, at)
      const name = link || word ? undefined : readName(level, at)
      if (word) found.push(...word.found)
      if (name) found.push(name)
      const end = word?.to ?? name?.to ?? at
      at = Math.max(end, at + (link ?? matchAt(letters, level, at) ?? [' '])[0].length)
    } else if (chinese.has(sign)) {
      const step = readChineseWord(level, at)
      if (step.found) found.push(step.found)
      at = Math.max(at + 1, step.to)
    } else {
      at += 1
    }
  }
  return settleNeighbours(found, level).map(({ from, to, readings, need, scale }) => ({
    words: text.slice(from, to),
    from,
    to,
    readings,
    need,
    ...(scale ? { scale: scale.text } : {}),
  }))
}
