import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'
import { languageField } from '../languageField.ts'

/**
 * Which published post stands in which list: one row for each category and each chip of a post.
 *
 * A filter on a has-many relation sorts every post of a category before it shows the first twenty;
 * these rows are read by key, in order, however large the archive is. Rows exist for published
 * posts only, and change in the transaction that publishes.
 */
export const Listings: CollectionConfig = {
  slug: 'listings',
  labels: {
    singular: { en: 'Listing', 'zh-TW': '列表項目' },
    plural: { en: 'Listings', 'zh-TW': '列表項目' },
  },
  access: accessFor('listings'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['category', 'language', 'publishedAt'] },
    { fields: ['chip', 'language', 'publishedAt'] },
  ],
  fields: [
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      required: true,
      index: true,
      label: { en: 'Post', 'zh-TW': '文章' },
    },
    languageField(),
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: { en: 'Category', 'zh-TW': '分類' },
    },
    {
      name: 'chip',
      type: 'relationship',
      relationTo: 'chips',
      label: { en: 'Chip', 'zh-TW': '晶片' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      label: { en: 'Published at', 'zh-TW': '發布時間' },
    },
    {
      name: 'embargoedUntil',
      type: 'date',
      label: { en: 'Embargoed until', 'zh-TW': '禁發至' },
    },
  ],
}
