import type { CollectionConfig } from 'payload'

import { driftMessages } from '../../src/features/chips/drift/messages.ts'
import { driftStates } from '../../src/features/chips/drift/driftTask.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { languageField } from '../languageField.ts'
import { decide } from './endpoints/decide.ts'

/** The task's own field shows all of it. */
const inListOnly = { condition: () => false }

/**
 * Published articles that show something else than the desk holds now: one open task for each.
 *
 * Opened in the transaction that approves a fact, by `src/features/chips/drift`, whose words stand in
 * `driftTask.ts` there.
 */
export const DriftTasks: CollectionConfig = {
  slug: 'drift-tasks',
  labels: {
    singular: { en: 'Overtaken article', 'zh-TW': '數據已變動的文章' },
    plural: { en: 'Overtaken articles', 'zh-TW': '數據已變動的文章' },
  },
  access: accessFor('drift-tasks'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', 'state', 'openedAt', 'decidedByName'],
    group: groups.newsroom,
    description: {
      en: 'Published articles that show something else of chips than the desk holds. A task opens by itself when a fact or a control event is approved, corrected or disputed.',
      'zh-TW':
        '已發布文章中的晶片資料與目前採用的不同時，列在這裡。核准、更正或質疑晶片資料與管制事件時，系統會自動建立待辦。',
    },
    enableListViewSelectAPI: true,
    hideAPIURL: true,
  },
  defaultSort: '-openedAt',
  lockDocuments: false,
  timestamps: false,
  endpoints: [{ path: '/:id/decide', method: 'post', handler: decide }],
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { en: 'Headline', 'zh-TW': '標題' },
      admin: inListOnly,
    },
    {
      name: 'task',
      type: 'ui',
      admin: { components: { Field: 'waferdesk/client#DriftTaskField' } },
    },
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      required: true,
      index: true,
      label: { en: 'Post', 'zh-TW': '文章' },
      admin: { hidden: true },
    },
    { ...languageField(), admin: inListOnly },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: driftStates.map((value) => ({ value, label: driftMessages[value] })),
      label: { en: 'State', 'zh-TW': '狀態' },
      admin: inListOnly,
    },
    {
      name: 'findings',
      type: 'json',
      required: true,
      label: { en: 'Findings', 'zh-TW': '發現' },
      admin: { hidden: true },
    },
    {
      name: 'openedAt',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'Since', 'zh-TW': '開始' },
      admin: {
        ...inListOnly,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
      },
    },
    {
      name: 'decidedAt',
      type: 'date',
      label: { en: 'Decided at', 'zh-TW': '處理時間' },
      admin: inListOnly,
    },
    {
      name: 'decidedByName',
      type: 'text',
      label: { en: 'Decided by', 'zh-TW': '處理人' },
      admin: inListOnly,
    },
  ],
}
