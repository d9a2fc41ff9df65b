import type { CollectionConfig } from 'payload'

import { kindNames } from '../../src/features/publication/alarms/kindNames.ts'
import { alarmKinds } from '../../src/features/publication/alarms/alarm.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { showAlarms } from './endpoints/showAlarms.ts'

/** What somebody had to know about publication, since when, and when it was over. */
export const Alarms: CollectionConfig = {
  slug: 'alarms',
  labels: {
    singular: { en: 'Alarm', 'zh-TW': '警示' },
    plural: { en: 'Alarms', 'zh-TW': '警示' },
  },
  access: accessFor('alarms'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['kind', 'title', 'language', 'openedAt', 'closedAt'],
    group: groups.newsroom,
    enableListViewSelectAPI: true,
  },
  defaultSort: '-openedAt',
  lockDocuments: false,
  timestamps: false,
  endpoints: [{ path: '/open', method: 'get', handler: showAlarms }],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: alarmKinds.map((value) => ({ value, label: kindNames[value] })),
      label: { en: 'Kind', 'zh-TW': '類別' },
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      label: { en: 'What it is about', 'zh-TW': '對象' },
      admin: { hidden: true },
    },
    { name: 'title', type: 'text', label: { en: 'Headline', 'zh-TW': '標題' } },
    {
      name: 'language',
      type: 'text',
      label: { en: 'Language', 'zh-TW': '語言' },
      admin: { components: { Cell: 'waferdesk/client#LanguageCell' } },
    },
    { name: 'post', type: 'number', label: { en: 'Post', 'zh-TW': '文章' } },
    { name: 'schedule', type: 'number', label: { en: 'Schedule', 'zh-TW': '排程' } },
    {
      name: 'details',
      type: 'json',
      label: { en: 'Details', 'zh-TW': '詳情' },
      admin: { hidden: true },
    },
    {
      name: 'openedAt',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'Since', 'zh-TW': '開始' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
    },
    {
      name: 'closedAt',
      type: 'date',
      label: { en: 'Over at', 'zh-TW': '解除' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
    },
    {
      name: 'mailedAt',
      type: 'date',
      label: { en: 'Mailed at', 'zh-TW': '寄出通知' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
    },
  ],
}
