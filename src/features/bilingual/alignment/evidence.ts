import { bandOf } from './band.ts'
import type { Features } from './featuresOf.ts'
import type { Lexicon } from './learnWords.ts'

/**
 * What two segments have in common, and what ought to be in both and is in one.
 *
 * Sums of weights, kept for every pair of segments in a band, so that those of several segments
 * together are sums of them.
 */
export type Evidence = {
  /** What is in both. */
  readonly common: (row: number, column: number) => number
  /** What is expected on either side, whether it is found there or not. */
  readonly chinese: Float32Array
  readonly english: Float32Array
  /** How much of what is expected is met. */
  readonly met: (row: number, column: number) => number
}

type Places = ReadonlyMap<string, readonly number[]>

const placesOf = (sets: ReadonlyArray<ReadonlySet<string>>): Places => {
  const places = new Map<string, number[]>()
  for (const [at, set] of sets.entries()) {
    for (const word of set) {
      const own = places.get(word)
      if (own) own.push(at)
      else places.set(word, [at])
    }
  }
  return places
}

const isNumber = (sign: string): boolean => /^-?\d/.test(sign)

const tableOf = (rows: number, columns: number) => {
  const band = bandOf(rows, columns)
  const values = new Float32Array(band.size)
  return {
    add: (row: number, column: number, value: number) => {
      if (band.has(row, column)) values[band.cell(row, column)]! += value
    },
    get: (row: number, column: number): number =>
      band.has(row, column) ? values[band.cell(row, column)]! : 0,
  }
}

type Sides = { readonly chinese: readonly Features[]; readonly english: readonly Features[] }

/** How much a sign says: little if it is everywhere, 1 if it is in one place of either side. */
const weightOf = (count: number, all: number): number =>
  Math.min(1, Math.max(0.2, Math.log(all / count) / Math.log(Math.max(2, all / 2))))

/**
 * Compare signs: numbers have to be on both sides; a Latin word in Chinese is a name, and names
 * stay. What is rare says more.
 */
export const signEvidence = ({ chinese, english }: Sides): Evidence => {
  const common = tableOf(chinese.length, english.length)
  const met = tableOf(chinese.length, english.length)
  const expected = {
    chinese: new Float32Array(chinese.length),
    english: new Float32Array(english.length),
  }
  const [inChinese, inEnglish] = [chinese, english].map((side) =>
    placesOf(side.map(({ signs }) => signs)),
  ) as [Places, Places]
  const all = chinese.length + english.length
  for (const sign of new Set([...inChinese.keys(), ...inEnglish.keys()])) {
    const rows = inChinese.get(sign) ?? []
    const columns = inEnglish.get(sign) ?? []
    const weight = weightOf(rows.length + columns.length, all)
    const own = isNumber(sign) ? 1 : 0.4 * weight
    const others = isNumber(sign) ? 0.7 : 0
    for (const row of rows) expected.chinese[row]! += own
    for (const column of columns) expected.english[column]! += others
    for (const row of rows) {
      for (const column of columns) {
        common.add(row, column, weight)
        met.add(row, column, own + others)
      }
    }
  }
  return { ...expected, common: common.get, met: met.get }
}

/** For what has a place, the most that any of several words gives it. */
const bestAt = (
  entry: ReadonlyMap<string, number>,
  places: Places,
): ReadonlyMap<number, number> => {
  const best = new Map<number, number>()
  for (const [word, sure] of entry) {
    for (const at of places.get(word) ?? []) best.set(at, Math.max(best.get(at) ?? 0, sure))
  }
  return best
}

/** Compare words that are known to come together. */
export const wordEvidence = ({ chinese, english }: Sides, lexicon: Lexicon): Evidence => {
  const met = tableOf(chinese.length, english.length)
  const expected = {
    chinese: new Float32Array(chinese.length),
    english: new Float32Array(english.length),
  }
  const [inChinese, inEnglish] = [chinese, english].map((side) =>
    placesOf(side.map(({ words }) => words)),
  ) as [Places, Places]
  for (const [pair, entry] of lexicon.byPair) {
    const best = bestAt(entry, inEnglish)
    const most = Math.max(...entry.values())
    for (const row of inChinese.get(pair) ?? []) {
      expected.chinese[row]! += most
      for (const [column, sure] of best) met.add(row, column, sure)
    }
  }
  for (const [word, entry] of lexicon.byWord) {
    const best = bestAt(entry, inChinese)
    const most = Math.max(...entry.values())
    for (const column of inEnglish.get(word) ?? []) {
      expected.english[column]! += most
      for (const [row, sure] of best) met.add(row, column, sure)
    }
  }
  return { ...expected, common: met.get, met: met.get }
}
