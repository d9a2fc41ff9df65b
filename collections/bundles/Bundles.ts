import type { CollectionConfig } from 'payload'

import { bundlePolicies, bundleStates } from '../../src/features/publication/bundles/bundle.ts'
import {
  bundlePolicyNames,
  bundleStateNames,
} from '../../src/features/publication/bundles/names.ts'
import { originNames } from '../../src/features/publication/names.ts'
import { origins } from '../../src/features/publication/schedules/schedule.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { bundleEndpoints } from './endpoints/bundleEndpoints.ts'

const moment = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' },
} as const

/**
 * Posts that are published or withdrawn together; its members are the schedules that name it.
 *
 * Written by `src/features/publication` alone.
 */
export const Bundles: CollectionConfig = {
  slug: 'bundles',
  labels: {
    singular: { en: 'Bundle', 'zh-TW': '組合' },
    plural: { en: 'Bundles', 'zh-TW': '組合' },
  },
  access: accessFor('bundles'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'policy', 'instant', 'requestedByName'],
    listSearchableFields: ['name', 'requestedByName'],
    group: groups.newsroom,
    enableListViewSelectAPI: true,
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    components: {
      beforeListTable: ['waferdesk/client#NewBundle'],
      views: { edit: { root: { Component: 'waferdesk/client#BundleScreen' } } },
    },
  },
  defaultSort: '-instant',
  lockDocuments: false,
  endpoints: bundleEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true, label: { en: 'Name', 'zh-TW': '名稱' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: bundleStates.map((value) => ({ value, label: bundleStateNames[value] })),
      label: { en: 'State', 'zh-TW': '狀態' },
    },
    {
      name: 'policy',
      type: 'select',
      required: true,
      options: bundlePolicies.map((value) => ({ value, label: bundlePolicyNames[value] })),
      label: { en: 'If something cannot go', 'zh-TW': '有文章無法發出時' },
    },
    {
      name: 'instant',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'Due at', 'zh-TW': '預定時刻' },
      admin: moment,
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
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: { en: 'Answered for by', 'zh-TW': '負責人' },
    },
    // Kept beside the relation: who it was stays known when the account is gone.
    {
      name: 'requestedByName',
      type: 'text',
      label: { en: 'Name of whoever answers for it', 'zh-TW': '負責人姓名' },
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
      admin: { disableListColumn: true },
    },
    {
      name: 'previous',
      type: 'json',
      label: { en: 'When it was due before', 'zh-TW': '先前的預定時刻' },
      admin: { disableListColumn: true, hidden: true },
    },
    {
      name: 'firedAt',
      type: 'date',
      label: { en: 'Happened at', 'zh-TW': '執行時刻' },
      admin: moment,
    },
    {
      name: 'revertedAt',
      type: 'date',
      label: { en: 'Taken back at', 'zh-TW': '復原時刻' },
      admin: moment,
    },
  ],
}
