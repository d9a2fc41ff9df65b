import type { Message } from '../../../kernel/messages.ts'
import type { CellRemark, WhyText } from './cellStatement.ts'

/** What whoever decides has to know of how a value was read. */
export const remarkMessages = {
  alternatives: {
    en: 'One of several variants that the cell names. Approve the one that this chip is; never a mean.',
    'zh-TW': '儲存格並列數個版本，這是其中之一。請只核准這個晶片所屬的版本，不取平均。',
  },
  change: {
    en: 'What the cell says it became; the older value stands in the quotation.',
    'zh-TW': '儲存格所載變更後的數值，變更前的數值見引文。',
  },
  'dense-presumed': {
    en: 'The cell says neither dense nor sparse; read as dense.',
    'zh-TW': '儲存格未註明稠密或稀疏，視為稠密。',
  },
  'unit-of-column': {
    en: 'The unit stands in the head of the column.',
    'zh-TW': '單位取自欄位名稱。',
  },
} as const satisfies Readonly<Record<CellRemark, Message>>

/** Why a part of a cell stays text. */
export const whyTextMessages = {
  ambiguous: {
    en: 'It may be read in more than one way.',
    'zh-TW': '可能有不只一種解讀。',
  },
  computed: {
    en: 'This is computed from rates and areas, and never taken over.',
    'zh-TW': '這項數值由算力與面積計算，不採用表格所載。',
  },
  negated: { en: 'It says what the chip lacks.', 'zh-TW': '說的是這個晶片沒有的規格。' },
  'no-date': {
    en: 'The column is for dates, and this is no one date.',
    'zh-TW': '這一欄應為日期，但內容不是單一日期。',
  },
  'no-format': {
    en: 'A rate without its number format: FP16, INT8 …',
    'zh-TW': '算力未註明數值格式（如 FP16、INT8）。',
  },
  'no-unit': { en: 'A number without a unit.', 'zh-TW': '數字沒有單位。' },
  'one-direction': {
    en: 'This counts one direction; facts count both, and nothing is doubled here.',
    'zh-TW': '這是單向數值；資料以雙向合計記載，此處不自行加倍。',
  },
  'open-bound': {
    en: 'It says only below or above what the value is.',
    'zh-TW': '只說低於或高於某數，不是數值本身。',
  },
  refers: {
    en: 'It speaks of another chip, or compares; no number is copied.',
    'zh-TW': '內容提到其他晶片或作比較，不複製任何數字。',
  },
  system: {
    en: 'This is said of a system, not of one chip.',
    'zh-TW': '說的是整套系統，不是單一晶片。',
  },
  'unknown-noun': {
    en: 'What was measured is not said, or is no property that facts are kept of.',
    'zh-TW': '未說明所指規格，或不是有記載的項目。',
  },
  unreadable: { en: 'It cannot be read as a value.', 'zh-TW': '無法讀成數值。' },
  'which-bandwidth': {
    en: 'Bandwidth of memory, of links, of the host? The cell does not say.',
    'zh-TW': '未說明是記憶體、互連或主機的頻寬。',
  },
  words: { en: 'Words, without a value.', 'zh-TW': '文字敘述，沒有數值。' },
} as const satisfies Readonly<Record<WhyText, Message>>
