import type { CollectionConfig } from 'payload'

import { cacheTags } from '../../src/kernel/cacheTags.ts'
import { accessFor } from '../accessFor.ts'
import { inBothLanguages } from '../elsewhere/inBothLanguages.ts'
import { groups } from '../groups.ts'
import { purgeAfter } from '../purgeAfter.ts'
import { slugField } from '../slugField.ts'

/** What articles are filed under: names in both languages, one address, one order. */
export const Categories: CollectionConfig = {
  slug: 'categories',
  labels: {
    singular: { en: 'Category', 'zh-TW': '分類' },
    plural: { en: 'Categories', 'zh-TW': '分類' },
  },
  access: accessFor('categories'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'parent', 'order'],
    listSearchableFields: ['name', 'slug'],
    group: groups.reference,
    enableListViewSelectAPI: true,
  },
  defaultSort: 'order',
  defaultPopulate: { name: true, slug: true },
  fields: [
    ...inBothLanguages({
      name: 'name',
      type: 'text',
      label: { en: 'Name', 'zh-TW': '名稱' },
      required: true,
      localized: true,
      maxLength: 80,
    }),
    {
      name: 'description',
      type: 'textarea',
      label: { en: 'Description', 'zh-TW': '說明' },
      localized: true,
      maxLength: 500,
    },
    slugField(),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'categories',
      label: { en: 'Part of', 'zh-TW': '上層分類' },
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      admin: { position: 'sidebar' },
    },
    {
      name: 'order',
      type: 'number',
      label: { en: 'Order', 'zh-TW': '順序' },
      defaultValue: 100,
      index: true,
      admin: {
        position: 'sidebar',
        description: { en: 'Smaller numbers come first.', 'zh-TW': '數字小的排前面。' },
      },
    },
  ],
  hooks: purgeAfter(() => [cacheTags.categories]),
}
