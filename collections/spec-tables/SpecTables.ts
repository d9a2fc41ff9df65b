import type { CollectionConfig } from 'payload'

import { validateSpecGrid } from '../../src/features/chips/validateSpecGrid.ts'
import { cacheTags } from '../../src/kernel/cacheTags.ts'
import { accessFor } from '../accessFor.ts'
import { inBothLanguages } from '../elsewhere/inBothLanguages.ts'
import { groups } from '../groups.ts'
import { purgeAfter } from '../purgeAfter.ts'
import { releasedAtField } from '../releasedAtField.ts'
import { proposeFromTable } from './endpoints/proposeFromTable.ts'
import { showTableFacts } from './endpoints/showTableFacts.ts'

/** Comparison tables, reusable in any article: one grid, its texts in both languages. */
export const SpecTables: CollectionConfig = {
  slug: 'spec-tables',
  labels: {
    singular: { en: 'Spec table', 'zh-TW': '規格表' },
    plural: { en: 'Spec tables', 'zh-TW': '規格表' },
  },
  access: accessFor('spec-tables'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'grid', 'releasedAt', 'updatedAt'],
    listSearchableFields: ['title', 'note'],
    group: groups.newsroom,
    enableListViewSelectAPI: true,
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { title: true, note: true, grid: true },
  endpoints: [
    { path: '/:id/facts', method: 'get', handler: showTableFacts },
    { path: '/:id/facts', method: 'post', handler: proposeFromTable },
  ],
  versions: { maxPerDoc: 50, drafts: false },
  fields: [
    ...inBothLanguages({
      name: 'title',
      type: 'text',
      label: { en: 'Title', 'zh-TW': '標題' },
      required: true,
      localized: true,
      maxLength: 200,
      admin: {
        description: {
          en: 'Readers see it as the caption above the table.',
          'zh-TW': '讀者會在表格上方看到這個標題。',
        },
      },
    }),
    {
      name: 'grid',
      type: 'json',
      label: { en: 'Table', 'zh-TW': '表格' },
      required: true,
      validate: validateSpecGrid,
      admin: {
        components: {
          Field: 'waferdesk/client#SpecGridField',
          Cell: 'waferdesk/client#SpecGridCell',
        },
      },
    },
    {
      name: 'readFacts',
      type: 'ui',
      admin: { components: { Field: 'waferdesk/client#TableFactsField' } },
    },
    {
      name: 'note',
      type: 'textarea',
      label: { en: 'Note below the table', 'zh-TW': '表格附註' },
      localized: true,
      maxLength: 1000,
    },
    {
      name: 'sources',
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
      label: { en: 'Sources', 'zh-TW': '來源' },
    },
    releasedAtField(),
  ],
  hooks: purgeAfter((table) => [cacheTags.specTable(table.id)], { isListed: false }),
}
