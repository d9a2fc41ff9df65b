import { hedges } from '../facts/hedges.ts'
import { levelWidth } from '../facts/levelWidth.ts'
import { readUnit } from '../facts/readUnit.ts'

/** A number with its unit, as a text writes it. */
export type Quantity = {
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
  /** With the unit each: several where alternatives are given, as in `40/80GB`. */
  readonly written: readonly string[]
  /** As mathjs writes it; `one` for a count of transistors. */
  readonly unit: string
  /** Whether it says only where the value is not: below, over. */
  readonly isOpen: boolean
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const hedge = `(?:${hedges.about}|${hedges.atLeast}|${hedges.atMost})`

// A number that goes on from letters is part of a name: HBM3, A100, FP8.
const pattern = new RegExp(
  String.raw`(?<![A-Za-z\d.,_]|[A-Za-z]-)(${hedge}\s*)?((?:US\$|USD|\$)\s*)?` +
    String.raw`((?:${digits})\s*[-–—~]\s*(?:${digits})|(?:${digits})(?:\s*\/\s*(?:${digits}))*)`,
  'gi',
)

const open =
  /(?:低於|不到|不足|未滿|超過|逾|高於|大於|小於|[<>]|below|under|over|above|(?:less|more|greater) than)\s*$/i

const counted = /^\s*(?:[兆億萬]|(?:trillion|billion|million|bn|B|M)(?![A-Za-z/]))/i

const countOf = (rest: string): { unit: string; length: number } | undefined => {
  const scale = counted.exec(rest)
  const noun = /^\s*(?:個|顆)?\s*(?:電晶體|transistors?)/i
  return noun.test(rest.slice(scale?.[0].length ?? 0))
    ? { unit: 'one', length: scale?.[0].length ?? 0 }
    : undefined
}

const unitOf = (
  rest: string,
  isMoney: boolean,
): { readonly unit: string; readonly length: number } | undefined => {
  if (isMoney) return { unit: 'USD', length: counted.exec(rest)?.[0].length ?? 0 }
  const count = countOf(rest)
  if (count) return count
  const read = readUnit(rest)
  if (read.kind !== 'unit') return undefined
  return { unit: read.unit, length: rest.trimEnd().length - read.note.length }
}

/** Find the numbers with a unit in a text; a number without one is none. */
export const findQuantities = (text: string): Quantity[] => {
  const level = levelWidth(text)
  const found: Quantity[] = []
  for (const match of level.matchAll(pattern)) {
    const [whole, , currency, numbers = ''] = match
    const end = match.index + whole.length
    const unit = unitOf(level.slice(end), currency !== undefined)
    if (!unit) continue
    const suffix = text.slice(end, end + unit.length).trimEnd()
    const head = text.slice(match.index, end - numbers.length)
    const alternatives = numbers.split('/').map((number) => number.trim())
    found.push({
      from: match.index,
      to: end + suffix.length,
      written:
        alternatives.length === 1
          ? [text.slice(match.index, end) + suffix]
          : alternatives.map((number) => head + number + suffix),
      unit: unit.unit,
      isOpen: open.test(level.slice(0, match.index)),
    })
  }
  return found
}
