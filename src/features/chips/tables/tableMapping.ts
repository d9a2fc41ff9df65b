import { z } from 'zod'

import { isPartialDate } from '../../../kernel/partialDate.ts'
import { confidences } from '../facts/fact.ts'
import type { CanonicalUnit } from '../facts/properties.ts'
import { findSeries } from '../facts/series.ts'

/**
 * The unit that numbers of a table come in, by that of their property: without prefixes, as `convert`
 * reads it. Bits become bytes for nobody: a column of `b/s` is none of memory bandwidth.
 */
const tableUnits = {
  TFLOPS: 'FLOPS',
  TOPS: 'OPS',
  GB: 'B',
  'GB/s': 'B/s',
  'Gb/s': 'b/s',
  nm: 'nm',
  'mm^2': 'mm^2',
  W: 'W',
  USD: 'USD',
  one: 'one',
} as const satisfies Readonly<Record<CanonicalUnit, string>>

const columnSchema = z
  .strictObject({
    series: z.string().refine((key) => findSeries(key) !== undefined, 'no such property'),
    /** Of the column's numbers, unless they are a count; a column of texts or dates has none. */
    unit: z.enum(Object.values(tableUnits)).optional(),
    /** What a number of the column is multiplied by, `1000000` for millions. */
    times: z
      .string()
      .regex(/^[1-9]\d{0,17}$/)
      .optional(),
  })
  .superRefine(({ series: key, unit, times }, context) => {
    const series = findSeries(key)
    if (!series) return
    const wanted = series.kind === 'measure' ? tableUnits[series.unit] : undefined
    const given = wanted === 'one' ? (unit ?? 'one') : unit
    if (given !== wanted) {
      const message = wanted === undefined ? 'takes no unit' : `has to be ${wanted}`
      context.addIssue({ code: 'custom', path: ['unit'], message })
    }
    if (wanted === undefined && times !== undefined) {
      context.addIssue({ code: 'custom', path: ['times'], message: 'is for numbers' })
    }
  })

/**
 * How a table of chips, a row each, is read: what its columns say, and where it comes from.
 *
 * It is written as JSON; columns that it does not name are left out.
 */
export const tableMappingSchema = z.strictObject({
  source: z.strictObject({
    title: z.strictObject({ en: z.string().min(1), 'zh-TW': z.string().min(1) }),
    publisher: z.string(),
    url: z.url(),
    accessedOn: z.string().refine(isPartialDate),
  }),
  confidence: z.enum(confidences),
  name: z.string(),
  vendor: z.string(),
  /** The column of total processing performance in bits × operations a second, to be compared. */
  tpp: z.string().optional(),
  columns: z.record(z.string().max(200), columnSchema),
})

/** How a table of chips is read. */
export type TableMapping = z.infer<typeof tableMappingSchema>

const flops = (series: string) => ({ series, unit: 'FLOPS' as const })
const ops = (series: string) => ({ series, unit: 'OPS' as const })

/** How Epoch AI's table “Machine Learning Hardware” is read, as of March 2026. */
export const epochMapping: TableMapping = {
  source: {
    title: {
      en: 'Machine Learning Hardware (data set, CC BY 4.0)',
      'zh-TW': 'Machine Learning Hardware（AI晶片規格資料集，CC BY 4.0）',
    },
    publisher: 'Epoch AI',
    url: 'https://epoch.ai/data/machine-learning-hardware',
    accessedOn: '2026-03-31',
  },
  confidence: 'reported',
  name: 'Hardware name',
  vendor: 'Manufacturer',
  tpp: 'Total processing performance (bit-OP/s)',
  columns: {
    'Release date': { series: 'released' },
    'Release price (USD)': { series: 'price', unit: 'USD' },
    'Tensor-FP16/BF16 performance (FLOP/s)': flops('rate.fp16.dense.tensor'),
    'FP8 performance (FLOP/s)': flops('rate.fp8.dense.tensor'),
    'FP4 performance (FLOP/s)': flops('rate.fp4.dense.tensor'),
    'FP64 (double precision) performance (FLOP/s)': flops('rate.fp64.dense.vector'),
    'FP32 (single precision) performance (FLOP/s)': flops('rate.fp32.dense.vector'),
    'TF32 (TensorFloat-32) performance (FLOP/s)': flops('rate.tf32.dense.tensor'),
    'FP16 (half precision) performance (FLOP/s)': flops('rate.fp16.dense.vector'),
    'INT16 performance (OP/s)': ops('rate.int16.dense.tensor'),
    'INT8 performance (OP/s)': ops('rate.int8.dense.tensor'),
    'INT4 performance (OP/s)': ops('rate.int4.dense.tensor'),
    'Memory (bytes)': { series: 'memory-capacity', unit: 'B' },
    'Memory bandwidth (byte/s)': { series: 'memory-bandwidth', unit: 'B/s' },
    'Intranode bandwidth (byte/s)': { series: 'link-bandwidth', unit: 'B/s' },
    'Internode bandwidth (bit/s)': { series: 'network-bandwidth', unit: 'b/s' },
    'TDP (W)': { series: 'tdp', unit: 'W' },
    Foundry: { series: 'foundry' },
    'Die Size (mm^2)': { series: 'die-area', unit: 'mm^2' },
    'Process size (nm)': { series: 'node-class', unit: 'nm' },
    'Transistors (millions)': { series: 'transistors', unit: 'one', times: '1000000' },
  },
}
