import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { languageField } from '../languageField.ts'

/**
 * Until when a post may not be published, who says so, and the proof: one row for a post at most.
 *
 * Beside the post and not in it: an embargo is no part of what is written, and no older revision
 * may bring an older one back. Written by `src/features/publication` alone; the panel shows it.
 */
export const Embargoes: CollectionConfig = {
  slug: 'embargoes',
  labels: {
    singular: { en: 'Embargo', 'zh-TW': '禁發紀錄' },
    plural: { en: 'Embargoes', 'zh-TW': '禁發紀錄' },
  },
  access: accessFor('embargoes'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', 'instant', 'note', 'setByName'],
    listSearchableFields: ['title', 'note', 'setByName'],
    group: groups.newsroom,
    enableListViewSelectAPI: true,
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
  },
  defaultSort: '-instant',
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: { en: 'Headline', 'zh-TW': '標題' } },
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
      name: 'instant',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'Until', 'zh-TW': '解禁時刻' },
      admin: {
        components: { Cell: 'waferdesk/client#MomentCell' },
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' },
      },
    },
    {
      name: 'localTime',
      type: 'text',
      required: true,
      label: { en: 'Local time, as typed', 'zh-TW': '當地時間（輸入值）' },
    },
    { name: 'zone', type: 'text', required: true, label: { en: 'Time zone', 'zh-TW': '時區' } },
    {
      name: 'note',
      type: 'textarea',
      label: { en: 'Who set it, and how it is known', 'zh-TW': '要求者與依據' },
    },
    {
      name: 'proof',
      type: 'upload',
      relationTo: 'embargo-proofs',
      label: { en: 'File', 'zh-TW': '佐證檔案' },
    },
    {
      name: 'setBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Noted by', 'zh-TW': '登錄者' },
    },
    // Kept beside the relation: who it was stays known when the account is gone.
    {
      name: 'setByName',
      type: 'text',
      label: { en: 'Name of whoever noted it', 'zh-TW': '登錄者姓名' },
    },
  ],
}
