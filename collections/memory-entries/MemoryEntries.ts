import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '../accessFor.ts'
import { memoryEndpoints } from './endpoints/memoryEndpoints.ts'

const sideFields = (
  name: 'chinese' | 'english',
  label: { readonly en: string; readonly 'zh-TW': string },
): Field[] => [
  { name, type: 'textarea', required: true, label },
  {
    name: `${name}Folded`,
    type: 'textarea',
    required: true,
    label: { en: `${label.en}, folded`, 'zh-TW': `${label['zh-TW']}（正規化）` },
  },
  {
    name: `${name}Print`,
    type: 'text',
    required: true,
    index: true,
    label: { en: `${label.en}, print`, 'zh-TW': `${label['zh-TW']}指紋` },
  },
  {
    name: `${name}Tokens`,
    type: 'number',
    required: true,
    label: { en: `${label.en}, tokens`, 'zh-TW': `${label['zh-TW']}詞數` },
  },
  {
    name: `${name}Grams`,
    type: 'json',
    required: true,
    label: { en: `${label.en}, grams`, 'zh-TW': `${label['zh-TW']}索引詞` },
  },
]

/**
 * The translation memory: pairs of texts that were agreed on or imported; each pair once.
 *
 * Grams are JSON arrays of strings (`gramsOf`) under a GIN index. Written by
 * `src/features/bilingual/memory` alone, and read through its own addresses.
 */
export const MemoryEntries: CollectionConfig = {
  slug: 'memory-entries',
  labels: {
    singular: { en: 'Memory entry', 'zh-TW': '翻譯記憶' },
    plural: { en: 'Translation memory', 'zh-TW': '翻譯記憶' },
  },
  access: accessFor('memory-entries'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: memoryEndpoints,
  lockDocuments: false,
  timestamps: false,
  fields: [
    ...sideFields('chinese', { en: 'Chinese', 'zh-TW': '中文' }),
    ...sideFields('english', { en: 'English', 'zh-TW': '英文' }),
  ],
  indexes: [{ fields: ['chinesePrint', 'englishPrint'], unique: true }],
}
