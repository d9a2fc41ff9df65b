import type { NumberDoubt } from '../../../src/features/bilingual/numbers/compareQuantities.ts'
import { compareQuantities } from '../../../src/features/bilingual/numbers/compareQuantities.ts'

type Right = readonly [chinese: string, english: string]
type Wrong = readonly [chinese: string, english: string, chineseWords: string, englishWords: string]

/** What the numbers guard makes of labelled pairs; the lists name what it gets wrong. */
type Judgement = {
  /** Wrong pairs of which it marks the words that differ. */
  readonly recall: number
  /** Right pairs that it doubts. */
  readonly falseAlarms: number
  readonly missed: readonly string[]
  readonly alarmed: readonly string[]
  /** Wrong pairs of which it marks other words too. */
  readonly strayed: readonly string[]
}

const has = (marked: string | undefined, label: string): boolean =>
  marked !== undefined && label !== '' && (marked.includes(label) || label.includes(marked))

/** Whether the words of a doubt and those of the label are the same, or the one has the other. */
const touches = (doubt: NumberDoubt, chinese: string, english: string): boolean => {
  return has(doubt.chinese?.words, chinese) || has(doubt.english?.words, english)
}

const show = (doubts: readonly NumberDoubt[]) =>
  doubts
    .map(({ chinese, english }) => `${chinese?.words ?? '–'} / ${english?.words ?? '–'}`)
    .join('; ')

/** Hold the numbers guard against pairs of sentences that are labelled right or wrong. */
export const judgeGuard = (right: readonly Right[], wrong: readonly Wrong[]): Judgement => {
  const alarmed = right.flatMap(([chinese, english]) => {
    const doubts = compareQuantities(chinese, english)
    return doubts.length > 0 ? [`${chinese} | ${english} → ${show(doubts)}`] : []
  })
  const judged = wrong.map(([chinese, english, ownWords, otherWords]) => {
    const doubts = compareQuantities(chinese, english)
    return {
      pair: `${chinese} | ${english} → ${show(doubts)}`,
      isFound: doubts.some((doubt) => touches(doubt, ownWords, otherWords)),
      isStray: doubts.some((doubt) => !touches(doubt, ownWords, otherWords)),
    }
  })
  return {
    recall: judged.filter(({ isFound }) => isFound).length / wrong.length,
    falseAlarms: alarmed.length / right.length,
    missed: judged.filter(({ isFound }) => !isFound).map(({ pair }) => pair),
    alarmed,
    strayed: judged.filter(({ isStray }) => isStray).map(({ pair }) => pair),
  }
}
