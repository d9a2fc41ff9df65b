import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'

/**
 * Translations that a machine has proposed for segments of a post, beside the human text and never
 * in it, with what it translated, until somebody takes or dismisses them.
 *
 * Written by `src/features/bilingual/machine` alone. Without a post a row is left over from one that
 * was deleted, and goes with the next that is stored.
 */
export const TranslationProposals: CollectionConfig = {
  slug: 'translation-proposals',
  labels: {
    singular: { en: 'Proposed translation', 'zh-TW': '譯文提議' },
    plural: { en: 'Proposed translations', 'zh-TW': '譯文提議' },
  },
  access: accessFor('translation-proposals'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  fields: [
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      label: { en: 'Post', 'zh-TW': '文章' },
    },
    // Who the translated segments are, and what they said.
    { name: 'sourceKey', type: 'text', required: true, label: { en: 'Segments', 'zh-TW': '段落' } },
    { name: 'sourcePrint', type: 'text', required: true, label: { en: 'Print', 'zh-TW': '指紋' } },
    {
      name: 'sourceText',
      type: 'textarea',
      required: true,
      label: { en: 'Source', 'zh-TW': '原文' },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: { en: 'Translation', 'zh-TW': '譯文' },
    },
    { name: 'children', type: 'json', label: { en: 'Formatted', 'zh-TW': '含格式' } },
    { name: 'doubts', type: 'json', required: true, label: { en: 'Doubts', 'zh-TW': '疑義' } },
    { name: 'protocol', type: 'text', required: true, label: { en: 'Service', 'zh-TW': '服務' } },
    { name: 'model', type: 'text', required: true, label: { en: 'Model', 'zh-TW': '模型' } },
    { name: 'cost', type: 'number', required: true, label: { en: 'Cost', 'zh-TW': '費用' } },
    { name: 'currency', type: 'text', required: true, label: { en: 'Currency', 'zh-TW': '幣別' } },
    {
      name: 'askedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Asked by', 'zh-TW': '要求者' },
    },
    {
      name: 'state',
      type: 'text',
      required: true,
      defaultValue: 'open',
      label: { en: 'State', 'zh-TW': '狀態' },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Decided by', 'zh-TW': '處理者' },
    },
    { name: 'decidedAt', type: 'date', label: { en: 'Decided', 'zh-TW': '處理時間' } },
  ],
}
