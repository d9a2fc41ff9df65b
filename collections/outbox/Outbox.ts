import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'

/** Side effects that wait for their transaction's commit; the worker delivers and deletes them. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: {
    singular: { en: 'Outgoing message', 'zh-TW': '待送訊息' },
    plural: { en: 'Outbox', 'zh-TW': '待送匣' },
  },
  access: accessFor('outbox'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  fields: [
    { name: 'event', type: 'text', required: true, label: { en: 'Event', 'zh-TW': '事件' } },
    { name: 'payload', type: 'json', required: true, label: { en: 'Content', 'zh-TW': '內容' } },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Attempts', 'zh-TW': '嘗試次數' },
    },
    { name: 'lastError', type: 'text', label: { en: 'Last error', 'zh-TW': '最近錯誤' } },
    {
      name: 'deliverAfter',
      type: 'date',
      index: true,
      label: { en: 'Deliver after', 'zh-TW': '最早送出時間' },
    },
  ],
}
