import type { Message } from '../../../kernel/messages.ts'
import type { NumberFormat, Property } from './properties.ts'
import { numberFormats, plainProperties } from './properties.ts'

/** Qualifiers of a peak rate. Sparsity is a trick of tensor units: vector rates are all dense. */
type RateQualifiers = {
  readonly format: NumberFormat
  readonly sparsity: 'dense' | 'sparse'
  readonly engine: 'tensor' | 'vector'
}

/** A series: what values can be compared with each other. */
export type Series = Property & {
  /** Stable, and stored: `rate.fp8.dense.tensor`. */
  readonly key: string
  readonly rate?: RateQualifiers
}

const kinds = [
  ['dense', 'tensor', { en: 'dense, tensor', 'zh-TW': '稠密，張量' }],
  ['sparse', 'tensor', { en: 'sparse, tensor', 'zh-TW': '稀疏，張量' }],
  ['dense', 'vector', { en: 'vector', 'zh-TW': '向量' }],
] as const

const rateOf = (
  format: NumberFormat,
  [sparsity, engine, words]: (typeof kinds)[number],
): Series => ({
  key: ['rate', format, sparsity, engine].join('.'),
  kind: 'measure',
  unit: format.startsWith('int') ? 'TOPS' : 'TFLOPS',
  rate: { format, sparsity, engine },
  label: {
    en: `${format.toUpperCase()}, ${words.en}`,
    'zh-TW': `${format.toUpperCase()} 算力（${words['zh-TW']}）`,
  } satisfies Message,
})

/** Every series, in the order in which a data sheet is read. */
export const allSeries: readonly Series[] = [
  ...(Object.keys(numberFormats) as NumberFormat[]).flatMap((format) =>
    kinds.map((kind) => rateOf(format, kind)),
  ),
  ...Object.entries(plainProperties).map(([key, property]) => ({ key, ...property })),
]

const byKey = new Map(allSeries.map((series) => [series.key, series]))

/** Find a series by its key. */
export const findSeries = (key: string): Series | undefined => byKey.get(key)
