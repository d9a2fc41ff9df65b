import type { Message } from '../../../kernel/messages.ts'

/** The units in which values are stored, one for each kind of quantity. */
export type CanonicalUnit =
  | 'TFLOPS'
  | 'TOPS'
  | 'GB'
  | 'GB/s'
  | 'Gb/s'
  | 'nm'
  | 'mm^2'
  | 'W'
  | 'USD'
  | 'one'

/** What can be said of a chip, before its qualifiers. */
export type Property = { readonly label: Message } & (
  | { readonly kind: 'measure'; readonly unit: CanonicalUnit }
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
)

/** Number formats of peak rates, the widest first, with their bits. */
export const numberFormats = {
  fp64: 64,
  fp32: 32,
  tf32: 32,
  bf16: 16,
  fp16: 16,
  int16: 16,
  fp8: 8,
  int8: 8,
  fp6: 6,
  fp4: 4,
  int4: 4,
} as const satisfies Readonly<Record<string, number>>

/** The format of the numbers that a peak rate is about. */
export type NumberFormat = keyof typeof numberFormats

/** The properties that need no qualifier: each is a series by itself. */
export const plainProperties = {
  'memory-capacity': {
    kind: 'measure',
    unit: 'GB',
    label: { en: 'Memory', 'zh-TW': '記憶體容量' },
  },
  'memory-type': { kind: 'text', label: { en: 'Memory type', 'zh-TW': '記憶體類型' } },
  'memory-bandwidth': {
    kind: 'measure',
    unit: 'GB/s',
    label: { en: 'Memory bandwidth', 'zh-TW': '記憶體頻寬' },
  },
  'link-bandwidth': {
    kind: 'measure',
    unit: 'GB/s',
    label: { en: 'Link bandwidth, both directions', 'zh-TW': '互連頻寬（雙向合計）' },
  },
  'host-bandwidth': {
    kind: 'measure',
    unit: 'GB/s',
    label: { en: 'Host bandwidth, both directions', 'zh-TW': '主機頻寬（雙向合計）' },
  },
  'network-bandwidth': {
    kind: 'measure',
    unit: 'Gb/s',
    label: { en: 'Network bandwidth, one direction', 'zh-TW': '網路頻寬（單向）' },
  },
  foundry: { kind: 'text', label: { en: 'Foundry', 'zh-TW': '代工廠' } },
  node: { kind: 'text', label: { en: 'Process node', 'zh-TW': '製程' } },
  'node-class': {
    kind: 'measure',
    unit: 'nm',
    label: { en: 'Node class', 'zh-TW': '製程等級' },
  },
  'die-area': {
    kind: 'measure',
    unit: 'mm^2',
    label: { en: 'Area of all logic dies', 'zh-TW': '邏輯晶粒總面積' },
  },
  'logic-dies': {
    kind: 'measure',
    unit: 'one',
    label: { en: 'Logic dies', 'zh-TW': '邏輯晶粒數' },
  },
  transistors: {
    kind: 'measure',
    unit: 'one',
    label: { en: 'Transistors', 'zh-TW': '電晶體數' },
  },
  tdp: { kind: 'measure', unit: 'W', label: { en: 'Power (TDP)', 'zh-TW': '功耗（TDP）' } },
  announced: { kind: 'date', label: { en: 'Announced', 'zh-TW': '發表日期' } },
  released: { kind: 'date', label: { en: 'Released', 'zh-TW': '推出日期' } },
  price: { kind: 'measure', unit: 'USD', label: { en: 'Price', 'zh-TW': '價格' } },
} as const satisfies Readonly<Record<string, Property>>
