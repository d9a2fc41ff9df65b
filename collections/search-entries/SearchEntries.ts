import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'
import { languageField } from '../languageField.ts'

/**
 * What readers can search: one row for each published post, with its terms.
 *
 * `terms` is a JSON array of strings (see `src/kernel/searchTerms.ts`) under a GIN index. Rows exist
 * for published posts only, and change in the transaction that publishes.
 */
export const SearchEntries: CollectionConfig = {
  slug: 'search-entries',
  labels: {
    singular: { en: 'Search entry', 'zh-TW': '搜尋項目' },
    plural: { en: 'Search entries', 'zh-TW': '搜尋項目' },
  },
  access: accessFor('search-entries'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      required: true,
      unique: true,
      label: { en: 'Post', 'zh-TW': '文章' },
    },
    languageField(),
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { en: 'Headline', 'zh-TW': '標題' },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      label: { en: 'Address', 'zh-TW': '網址代稱' },
    },
    {
      name: 'translationKey',
      type: 'text',
      required: true,
      label: { en: 'Story key', 'zh-TW': '報導識別碼' },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: { en: 'Text', 'zh-TW': '文字' },
    },
    { name: 'terms', type: 'json', required: true, label: { en: 'Terms', 'zh-TW': '詞' } },
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'Published at', 'zh-TW': '發布時間' },
    },
    {
      name: 'embargoedUntil',
      type: 'date',
      label: { en: 'Embargoed until', 'zh-TW': '禁發至' },
    },
  ],
}
