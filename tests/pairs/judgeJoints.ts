import type { Locale } from '../../src/kernel/locale.ts'
import { locales } from '../../src/kernel/locale.ts'
import type { JoinedPlaces } from './labelledPairs.ts'

/** How many segments of a pair are joined as they ought to be, and which are not. */
export type Judgement = {
  readonly segments: number
  readonly right: number
  /** Joints that are wrong, as `proposed, not labelled`: `3+4=5, not 3=5`. */
  readonly wrong: readonly string[]
}

/** Write a joint as the fixture does. */
const nameOf = (joint: JoinedPlaces): string => `${joint['zh-TW'].join('+')}=${joint.en.join('+')}`

/** The name of the joint that each segment of a language is in; `5=` or `=5` for one alone. */
const jointsOf = (joints: readonly JoinedPlaces[], locale: Locale, size: number): string[] => {
  const names = Array.from({ length: size }, (_, at) => (locale === 'en' ? `=${at}` : `${at}=`))
  for (const joint of joints) for (const at of joint[locale]) names[at] = nameOf(joint)
  return names
}

/** Hold proposed joints against those that are right: a segment is, if its whole joint is. */
export const judgeJoints = (
  proposed: readonly JoinedPlaces[],
  right: readonly JoinedPlaces[],
  sizes: Readonly<Record<Locale, number>>,
): Judgement => {
  const pairs = locales.flatMap((locale) => {
    const labelled = jointsOf(right, locale, sizes[locale])
    return jointsOf(proposed, locale, sizes[locale]).map((name, at) => [name, labelled[at]!])
  })
  const wrong = pairs.filter(([name, labelled]) => name !== labelled)
  return {
    segments: pairs.length,
    right: pairs.length - wrong.length,
    wrong: [...new Set(wrong.map(([name, labelled]) => `${name}, not ${labelled}`))],
  }
}
