import type { CollectionConfig } from 'payload'

import { actionNames, originNames, stateNames } from '../../src/features/publication/names.ts'
import { actions, origins, states } from '../../src/features/publication/schedules/schedule.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { languageField } from '../languageField.ts'
import { scheduleEndpoints } from './endpoints/scheduleEndpoints.ts'

/**
 * What is to be published or withdrawn, when, and what became of it: also what was published at
 * once, so that everything that readers ever saw stands in one list.
 *
 * Written by `src/features/publication` alone; the panel shows it.
 */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  labels: {
    singular: { en: 'Schedule', 'zh-TW': '排程' },
    plural: { en: 'Schedules', 'zh-TW': '排程' },
  },
  access: accessFor('schedules'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', 'action', 'state', 'instant', 'requestedByName'],
    listSearchableFields: ['title', 'requestedByName'],
    group: groups.newsroom,
    enableListViewSelectAPI: true,
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
  },
  defaultSort: '-instant',
  lockDocuments: false,
  indexes: [{ fields: ['state', 'instant'] }],
  endpoints: scheduleEndpoints,
  fields: [
    { name: 'title', type: 'text', label: { en: 'Headline', 'zh-TW': '標題' } },
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      index: true,
      label: { en: 'Post', 'zh-TW': '文章' },
    },
    languageField(),
    {
      name: 'action',
      type: 'select',
      required: true,
      options: actions.map((value) => ({ value, label: actionNames[value] })),
      label: { en: 'Action', 'zh-TW': '動作' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: states.map((value) => ({ value, label: stateNames[value] })),
      label: { en: 'State', 'zh-TW': '狀態' },
    },
    {
      name: 'instant',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'Due at', 'zh-TW': '預定時刻' },
      admin: {
        components: { Cell: 'waferdesk/client#MomentCell' },
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' },
      },
    },
    {
      name: 'localTime',
      type: 'text',
      label: { en: 'Local time, as typed', 'zh-TW': '當地時間（輸入值）' },
    },
    { name: 'zone', type: 'text', label: { en: 'Time zone', 'zh-TW': '時區' } },
    {
      name: 'origin',
      type: 'select',
      required: true,
      options: origins.map((value) => ({ value, label: originNames[value] })),
      label: { en: 'Brought about by', 'zh-TW': '由誰引發' },
    },
    { name: 'revision', type: 'number', label: { en: 'Revision', 'zh-TW': '修訂版本' } },
    {
      name: 'fingerprint',
      type: 'text',
      label: { en: 'Fingerprint of the pinned content', 'zh-TW': '鎖定內容的指紋' },
    },
    {
      name: 'content',
      type: 'json',
      label: { en: 'Pinned content', 'zh-TW': '鎖定的內容' },
      admin: { disableListColumn: true, hidden: true },
    },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Scheduled by', 'zh-TW': '排程者' },
      index: true,
    },
    // Kept beside the relation: who it was stays known when the account is gone.
    {
      name: 'requestedByName',
      type: 'text',
      label: { en: 'Name of whoever scheduled', 'zh-TW': '排程者姓名' },
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Failed attempts', 'zh-TW': '失敗次數' },
    },
    { name: 'retryAt', type: 'date', label: { en: 'Next attempt at', 'zh-TW': '下次嘗試' } },
    {
      name: 'problem',
      type: 'json',
      label: { en: 'What stands in the way', 'zh-TW': '受阻原因' },
      admin: {
        disableListColumn: true,
        components: { Field: 'waferdesk/client#ProblemField' },
      },
    },
    {
      name: 'firedAt',
      type: 'date',
      label: { en: 'Happened at', 'zh-TW': '執行時刻' },
      admin: {
        components: { Cell: 'waferdesk/client#MomentCell' },
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' },
      },
    },
    {
      name: 'seenAt',
      type: 'date',
      label: { en: 'Seen by readers at', 'zh-TW': '讀者可見時刻' },
      admin: {
        components: { Cell: 'waferdesk/client#MomentCell' },
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' },
      },
    },
    {
      name: 'embargoReason',
      type: 'text',
      label: { en: 'Why it may go before the embargo’s end', 'zh-TW': '提前於禁發期內發布的原因' },
    },
    {
      name: 'bundle',
      type: 'relationship',
      relationTo: 'bundles',
      index: true,
      label: { en: 'Bundle', 'zh-TW': '組合' },
    },
    {
      name: 'before',
      type: 'json',
      label: { en: 'What readers saw before', 'zh-TW': '先前讀者所見' },
      admin: { disableListColumn: true, hidden: true },
    },
    { name: 'mark', type: 'text', index: true, label: { en: 'Mark', 'zh-TW': '發布記號' } },
  ],
}
