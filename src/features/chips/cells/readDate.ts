import { isPartialDate } from '../../../kernel/partialDate.ts'
import { levelWidth } from '../facts/levelWidth.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'

type Order = readonly [year: number, month?: number, day?: number]

// Where in the match the year, the month and the day stand.
const forms: ReadonlyArray<readonly [pattern: RegExp, order: Order]> = [
  [/^(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?/, [1, 2, 3]],
  [/^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d.])/, [1, 3, 4]],
  [new RegExp(`^${month} (\\d{1,2}),? (\\d{4})(?!\\d)`, 'i'), [3, 1, 2]],
  [new RegExp(`^(\\d{1,2}) ${month},? (\\d{4})(?!\\d)`, 'i'), [3, 2, 1]],
  [new RegExp(`^${month},? (\\d{4})(?!\\d)`, 'i'), [2, 1]],
  [/^(?:Q[1-4]|H[12]),? (\d{4})(?!\d)/i, [1]],
  [/^(\d{4})(?![\d.,])/, [1]],
]

const numbered = (written: string): string => {
  const named = months.indexOf(written.slice(0, 3).toLowerCase()) + 1
  return String(named === 0 ? Number(written) : named).padStart(2, '0')
}

/** A date that a text begins with, as precise as it is written, and what stands behind it. */
export type WrittenDate = { readonly date: string; readonly rest: string }

/**
 * Read the date that a text begins with; `undefined` if it begins with none.
 *
 * `2020年5月` and `May 2020` are `2020-05`; of a quarter only the year is kept. Of a span of years
 * (`2024–2025`) nothing is.
 */
export const readDate = (text: string): WrittenDate | undefined => {
  const written = levelWidth(text).trim()
  for (const [pattern, order] of forms) {
    const parts = pattern.exec(written)
    if (!parts) continue
    const [year = '', ...more] = order.map((at) => (at === undefined ? undefined : parts[at]))
    const date = [year, ...more.filter((part) => part !== undefined).map(numbered)].join('-')
    const rest = written.slice(parts[0].length).trim()
    return isPartialDate(date) && !/^[-–—~至到] ?\d/.test(rest) ? { date, rest } : undefined
  }
  return undefined
}
