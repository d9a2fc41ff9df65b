import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'

/**
 * Which published article shows which spec table, or a chart, and what it was pinned to: a row for
 * each block.
 *
 * Written by `src/features/chips/live` alone, in the transaction that publishes; the words stand in
 * `tablePin.ts` there. The article's own text is not touched: what is published is the revision that
 * was approved, to the letter.
 */
export const TablePins: CollectionConfig = {
  slug: 'table-pins',
  labels: {
    singular: { en: 'Pin of a table or chart', 'zh-TW': '表格或圖表釘選' },
    plural: { en: 'Pins of tables and charts', 'zh-TW': '表格或圖表釘選' },
  },
  access: accessFor('table-pins'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['post', 'block'], unique: true }],
  fields: [
    { name: 'post', type: 'number', required: true, label: { en: 'Post', 'zh-TW': '文章' } },
    { name: 'block', type: 'text', required: true, label: { en: 'Block', 'zh-TW': '區塊' } },
    {
      name: 'table',
      // A chart has none.
      type: 'number',
      index: true,
      label: { en: 'Table', 'zh-TW': '表格' },
    },
    { name: 'asked', type: 'text', required: true, label: { en: 'Asked for', 'zh-TW': '設定' } },
    { name: 'onDay', type: 'text', label: { en: 'Day', 'zh-TW': '日期' } },
    { name: 'knownAt', type: 'date', label: { en: 'As known at', 'zh-TW': '資料時點' } },
    {
      name: 'isRefreshWanted',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: { en: 'To be renewed', 'zh-TW': '待更新' },
    },
  ],
}
