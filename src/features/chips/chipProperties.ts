import type { Message } from '../../kernel/messages.ts'

/**
 * What is stated of a chip, in the order in which a data sheet is read.
 *
 * Dense and sparse rates, memory and link bandwidth are different properties and never mix.
 */
export const chipProperties = [
  { value: 'fp64', label: { en: 'FP64', 'zh-TW': 'FP64 算力' } },
  { value: 'fp32', label: { en: 'FP32', 'zh-TW': 'FP32 算力' } },
  { value: 'fp16-dense', label: { en: 'FP16, dense', 'zh-TW': 'FP16 算力（稠密）' } },
  { value: 'fp8-dense', label: { en: 'FP8, dense', 'zh-TW': 'FP8 算力（稠密）' } },
  { value: 'fp4-dense', label: { en: 'FP4, dense', 'zh-TW': 'FP4 算力（稠密）' } },
  { value: 'int8-dense', label: { en: 'INT8, dense', 'zh-TW': 'INT8 算力（稠密）' } },
  { value: 'memory', label: { en: 'Memory', 'zh-TW': '記憶體' } },
  { value: 'memory-bandwidth', label: { en: 'Memory bandwidth', 'zh-TW': '記憶體頻寬' } },
  { value: 'link-bandwidth', label: { en: 'Link bandwidth', 'zh-TW': '互連頻寬' } },
  { value: 'host-bandwidth', label: { en: 'Host bandwidth', 'zh-TW': '主機頻寬' } },
  { value: 'network-bandwidth', label: { en: 'Network bandwidth', 'zh-TW': '網路頻寬' } },
  { value: 'node', label: { en: 'Process node', 'zh-TW': '製程' } },
  { value: 'die-area', label: { en: 'Die area', 'zh-TW': '晶粒面積' } },
  { value: 'transistors', label: { en: 'Transistors', 'zh-TW': '電晶體數' } },
  { value: 'tdp', label: { en: 'Power (TDP)', 'zh-TW': '功耗（TDP）' } },
  { value: 'tpp', label: { en: 'Total processing performance', 'zh-TW': '總處理效能（TPP）' } },
  {
    value: 'performance-density',
    label: { en: 'Performance density', 'zh-TW': '效能密度' },
  },
] satisfies Array<{ value: string; label: Message }>
