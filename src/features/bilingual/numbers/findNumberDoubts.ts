import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import { bilingualMessages } from '../messages.ts'
import type { NumberDoubt } from './compareQuantities.ts'
import { compareQuantities } from './compareQuantities.ts'
import type { Words } from './quantity.ts'

/** Words of a segment that the other language does not have alike, to be marked. */
type MarkedWords = Words & { readonly segment: string }

/** What the desk reads of figures that the two sides of a joint do not have alike. */
export type JointDoubt = {
  readonly code: 'bilingual/number-differs' | 'bilingual/number-missing'
  readonly message: Message
  /** The words on each side; none on the side that lacks them. Places count within the segment. */
  readonly marks: Readonly<Partial<Record<Locale, MarkedWords>>>
}

/** Segments are read as one text, a line each, so that a figure may be in any of them. */
const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('\n')

const markIn = (segments: readonly Segment[], words: Words): MarkedWords | undefined => {
  let start = 0
  for (const { id, text } of segments) {
    if (words.from < start + text.length) {
      const to = Math.min(words.to - start, text.length)
      return { segment: id, words: words.words, from: words.from - start, to }
    }
    start += text.length + 1
  }
  return undefined
}

const messageOf = ({ chinese, english }: NumberDoubt): Message => {
  if (chinese && english) {
    const values = { chinese: chinese.words, english: english.words }
    return sayInBoth(bilingualMessages.numberDiffers, values)
  }
  return chinese
    ? sayInBoth(bilingualMessages.numberOnlyChinese, { words: chinese.words })
    : sayInBoth(bilingualMessages.numberOnlyEnglish, { words: english?.words ?? '' })
}

/** Find the figures that the two sides of a joint do not have alike; none where a side is empty. */
export const findNumberDoubts = (
  sides: Readonly<Record<Locale, readonly Segment[]>>,
): readonly JointDoubt[] => {
  if (locales.some((locale) => sides[locale].length === 0)) return []
  const doubts = compareQuantities(textOf(sides['zh-TW']), textOf(sides.en))
  return doubts.map((doubt) => {
    const words = { 'zh-TW': doubt.chinese, en: doubt.english }
    const marks = locales.flatMap((locale) => {
      const marked = words[locale] && markIn(sides[locale], words[locale])
      return marked ? [[locale, marked] as const] : []
    })
    return {
      code: marks.length === 2 ? 'bilingual/number-differs' : 'bilingual/number-missing',
      message: messageOf(doubt),
      marks: Object.fromEntries(marks) as JointDoubt['marks'],
    }
  })
}
