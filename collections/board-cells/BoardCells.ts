import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '../accessFor.ts'

const count = (name: string, en: string, zh: string): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
  label: { en, 'zh-TW': zh },
})

const moment = (name: string, en: string, zh: string): Field => ({
  name,
  type: 'date',
  label: { en, 'zh-TW': zh },
})

/**
 * How each language of a story stands, counted: one row a post, beside the posts and not in them.
 *
 * Written by `src/features/bilingual/board` alone; none of it is to be had over Payload's own
 * interfaces. Its words stand in `boardCell.ts` there.
 */
export const BoardCells: CollectionConfig = {
  slug: 'board-cells',
  labels: {
    singular: { en: 'Cell of the board', 'zh-TW': '雙語進度項目' },
    plural: { en: 'Cells of the board', 'zh-TW': '雙語進度項目' },
  },
  access: accessFor('board-cells'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'post',
      type: 'number',
      required: true,
      unique: true,
      label: { en: 'Post', 'zh-TW': '文章' },
    },
    {
      name: 'translationKey',
      type: 'text',
      required: true,
      index: true,
      label: { en: 'Story', 'zh-TW': '報導' },
    },
    {
      name: 'language',
      type: 'text',
      required: true,
      label: { en: 'Language', 'zh-TW': '語言' },
    },
    { name: 'title', type: 'text', label: { en: 'Headline', 'zh-TW': '標題' } },
    { name: 'state', type: 'text', required: true, label: { en: 'State', 'zh-TW': '狀態' } },
    count('behind', 'Out of date', '待更新'),
    count('untranslated', 'Not translated', '尚未翻譯'),
    count('unjoined', 'Not joined', '尚未對應'),
    moment('behindSince', 'Out of date since', '開始過時'),
    moment('readersBehindSince', 'Out of date for readers since', '讀者版本開始過時'),
    { name: 'owner', type: 'number', label: { en: 'Owner', 'zh-TW': '負責人' } },
    moment('due', 'Due', '期限'),
    moment('editedAt', 'Last changed', '最後修改'),
    {
      name: 'categories',
      type: 'json',
      required: true,
      label: { en: 'Categories', 'zh-TW': '分類' },
    },
  ],
}
