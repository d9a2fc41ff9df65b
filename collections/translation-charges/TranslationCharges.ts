import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'

/**
 * What each question to a translation service may cost, and what it has cost in the end: a row is
 * stored before the question leaves, so that several processes together keep to one ceiling.
 *
 * Written by `src/features/bilingual/machine` alone.
 */
export const TranslationCharges: CollectionConfig = {
  slug: 'translation-charges',
  labels: {
    singular: { en: 'Translation charge', 'zh-TW': '翻譯費用' },
    plural: { en: 'Translation charges', 'zh-TW': '翻譯費用' },
  },
  access: accessFor('translation-charges'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  fields: [
    {
      name: 'run',
      type: 'text',
      required: true,
      index: true,
      label: { en: 'Order', 'zh-TW': '批次' },
    },
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      label: { en: 'Post', 'zh-TW': '文章' },
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Asked by', 'zh-TW': '使用者' },
    },
    { name: 'protocol', type: 'text', required: true, label: { en: 'Service', 'zh-TW': '服務' } },
    { name: 'model', type: 'text', required: true, label: { en: 'Model', 'zh-TW': '模型' } },
    // Reserved: the most that it can cost. Settled: what it has cost.
    { name: 'amount', type: 'number', required: true, label: { en: 'Amount', 'zh-TW': '金額' } },
    { name: 'currency', type: 'text', required: true, label: { en: 'Currency', 'zh-TW': '幣別' } },
    { name: 'settledAt', type: 'date', label: { en: 'Settled', 'zh-TW': '結算時間' } },
  ],
}
