import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'

/**
 * Why an entry is in the translation memory: one row for each agreement that says it, and each file
 * that had it. Written by `src/features/bilingual/memory` alone.
 */
export const MemoryOrigins: CollectionConfig = {
  slug: 'memory-origins',
  labels: {
    singular: { en: 'Origin of a memory entry', 'zh-TW': '翻譯記憶來源' },
    plural: { en: 'Origins of memory entries', 'zh-TW': '翻譯記憶來源' },
  },
  access: accessFor('memory-origins'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'entry',
      type: 'relationship',
      relationTo: 'memory-entries',
      required: true,
      index: false,
      label: { en: 'Entry', 'zh-TW': '翻譯記憶' },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      index: true,
      label: { en: 'Key', 'zh-TW': '識別碼' },
    },
    {
      name: 'story',
      type: 'text',
      index: true,
      label: { en: 'Story', 'zh-TW': '報導' },
    },
    { name: 'file', type: 'text', label: { en: 'File', 'zh-TW': '檔案' } },
    { name: 'by', type: 'number', label: { en: 'Agreed by', 'zh-TW': '確認者' } },
    { name: 'author', type: 'text', label: { en: 'Author', 'zh-TW': '作者' } },
    { name: 'at', type: 'date', required: true, label: { en: 'Since', 'zh-TW': '時間' } },
  ],
  indexes: [{ fields: ['entry', 'key'], unique: true }],
}
