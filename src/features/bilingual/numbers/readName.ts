import type { Found } from './found.ts'
import { reading } from './found.ts'
import { matchAt } from './matchAt.ts'

/** No longer than this many parts, lest a text without blanks be read again and again. */
const token = /[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+){0,8}/y
const eccn = /^\d[A-E]\d{3}(?:\.[a-z0-9]+)*/
const glued = /^(?:RMB|USD|NTD|TWD|CNY|EUR|JPY|KRW)\d/
/** What is put before a number or a name and is no part of it: `pre-2023`, `No.5`. */
const adverb = /^(?:(?:pre|post|mid|sub|non|late|early|ex|multi|under|over|all)-|[A-Za-z]+\.)/i
const fiscal = /^(?:FY|CY)'?(\d{4}|\d{2})$/
const quarter = /^(?:Q([1-4])|([1-4])Q)(\d{4}|\d{2})?$/
const halfYear = /^([12])H(?:\d{4}|\d{2})$/
const halfAlone = /^H([12])$/
const yearAhead = / (?:20)?\d\d(?!\d)/y
const group = /^G(\d{1,2})$/
/** What is named with digits and no one has to translate with them. */
const idioms = /^(?:COVID-?19|CO2|2D|3D|G7|G20|24x7)$/i
const families =
  /(?:(?<![A-Za-z])(?:RTX|GTX|Ascend|Radeon|Instinct|Xeon|EPYC|Ryzen|Gaudi|Kunpeng|Kirin|Snapdragon|Dimensity|Core|MLU|Trainium|Inferentia)[ -]|(?:昇騰|鯤鵬|麒麟|驍龍|天璣|思元) ?)$/

const hasDigit = (part: string) => /\d/.test(part)

const asYear = (digits: string) => (digits.length === 2 ? `20${digits}` : digits)

/** Where a version or the like ends and other words begin: `H20-based`, `GPT-4-class`. */
const cut = (whole: string): string => {
  const parts = whole.split('-')
  const last = parts.findLastIndex(hasDigit)
  return parts.slice(0, last + 1).join('-')
}

/**
 * Read a name with digits where it begins: a chip (`MI308X`, `RTX 4090`), an ECCN (`3A090.a`), a
 * quarter (`Q3`), a product (`HBM3E`, `GPT-4o`).
 *
 * Hyphens and blanks do not make another name of it. A number with its unit is none.
 */
export const readName = (text: string, at: number): Found | undefined => {
  const found = matchAt(token, text, at)?.[0]
  if (!found || !hasDigit(found)) return undefined
  const code = eccn.exec(found)?.[0]
  if (code) {
    return {
      from: at,
      to: at + code.length,
      readings: [reading('name', code.toUpperCase())],
      need: 'required',
    }
  }
  const family = families.exec(text.slice(Math.max(0, at - 12), at))
  const name = cut(found).replace(/(?<=[\dA-Z])s$/, '')
  if (adverb.test(name) || glued.test(name) || (/^\d+(?:[-.]\d+)*$/.test(name) && !family))
    return undefined
  const to = at + name.length
  const year = fiscal.exec(name)?.[1]
  if (year) return { from: at, to, readings: [reading('year', asYear(year))], need: 'required' }
  const inQuarter = quarter.exec(name)
  if (inQuarter) {
    const value = inQuarter[1] ?? inQuarter[2] ?? ''
    return { from: at, to, readings: [reading('quarter', value)], need: 'required' }
  }
  const inHalf = halfYear.exec(name) ?? (matchAt(yearAhead, text, to) ? halfAlone.exec(name) : null)
  if (inHalf) {
    const value = inHalf[1] ?? ''
    return { from: at, to, readings: [reading('half', value)], need: 'required' }
  }
  const parts = name.split('-')
  const last = parts.at(-1) ?? ''
  const readings = [reading('name', name.replaceAll('-', '').toUpperCase())]
  if (parts.length > 1) {
    readings.push(reading(/^\d+$/.test(last) ? 'count' : 'name', last.toUpperCase()))
  }
  if (family && /^\d+$/.test(name)) readings.push(reading('count', name))
  const members = group.exec(name)?.[1]
  if (members) readings.push(reading('count', members))
  return {
    from: family ? at - family[0].length : at,
    to,
    readings,
    need: idioms.test(name) ? 'incidental' : 'required',
  }
}
