import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { numberFormats } from '../facts/properties.ts'
import type { CellRemark, WhyText } from './cellStatement.ts'

/** The series that a quantity belongs to, and what has to be known of that. */
export type QuantitySeries = { readonly keys: readonly string[]; readonly remark?: CellRemark }

const names = Object.keys(numberFormats).join('|')

const formatsIn = (text: string): string[] => {
  const found = text.matchAll(new RegExp(`(?<![A-Za-z\\d])(${names})(?!\\d)`, 'gi'))
  return [...new Set([...found].map(([name]) => name.toLowerCase()))]
}

const sparse = /稀疏|\bspars(?:e|ity)\b/i
const dense = /稠密|\bdense\b/i
const tensor = /張量|\btensor\b/i
const vector = /向量|非張量|\bvector\b|\bnon-tensor\b|\bCUDA cores?\b/i

/**
 * Tell which peak rates a quantity gives, by the number formats that stand nearest to it.
 *
 * What is said neither to be dense nor sparse is read as dense, as the first line of a data sheet
 * is; whoever decides about it is told.
 */
export const seriesOfRate = (scopes: readonly string[]): Result<QuantitySeries, WhyText> => {
  const formats = scopes.map(formatsIn).find((found) => found.length > 0)
  if (!formats) return fail('no-format')
  const near = scopes.join(' ')
  const [isSparse, isDense] = [sparse.test(near), dense.test(near)]
  if (isSparse && isDense) return fail('ambiguous')
  const engines = formats.map((format) => {
    const isWide = format === 'fp64' || format === 'fp32'
    return !isSparse && (vector.test(near) || (isWide && !tensor.test(near))) ? 'vector' : 'tensor'
  })
  const keys = formats.map((format, at) =>
    ['rate', format, isSparse ? 'sparse' : 'dense', engines[at]].join('.'),
  )
  const isPresumed = !isSparse && !isDense && engines.includes('tensor')
  return ok({ keys, ...(isPresumed ? { remark: 'dense-presumed' } : {}) })
}
