import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'

/**
 * Every change of what readers see, and of what is scheduled: who, what, from, to, when, why.
 *
 * Append-only: a trigger of the database numbers and chains the rows, and refuses to change or
 * delete one. So nothing here is a relation, which a deleted user or post would have to clear.
 */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: {
    singular: { en: 'Audit entry', 'zh-TW': '稽核紀錄' },
    plural: { en: 'Audit log', 'zh-TW': '稽核紀錄' },
  },
  access: accessFor('audit-log'),
  admin: {
    useAsTitle: 'event',
    defaultColumns: ['at', 'event', 'title', 'language', 'actorName', 'to', 'reason'],
    listSearchableFields: ['title', 'actorName', 'event'],
    group: groups.newsroom,
    enableListViewSelectAPI: true,
    pagination: { defaultLimit: 50, limits: [50, 100] },
  },
  // In the list, too: it has the reason in both languages.
  forceSelect: { details: true },
  defaultSort: '-sequence',
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'sequence',
      type: 'number',
      unique: true,
      label: { en: 'Number', 'zh-TW': '序號' },
    },
    {
      name: 'at',
      type: 'date',
      index: true,
      label: { en: 'At', 'zh-TW': '時刻' },
      admin: {
        components: { Cell: 'waferdesk/client#MomentCell' },
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' },
      },
    },
    {
      name: 'event',
      type: 'text',
      required: true,
      label: { en: 'Event', 'zh-TW': '事件' },
      admin: { components: { Cell: 'waferdesk/client#EventCell' } },
    },
    { name: 'actor', type: 'number', label: { en: 'Account', 'zh-TW': '帳號' } },
    {
      name: 'actorName',
      type: 'text',
      label: { en: 'Who', 'zh-TW': '何人' },
      admin: { components: { Cell: 'waferdesk/client#WhoCell' } },
    },
    { name: 'post', type: 'number', index: true, label: { en: 'Post', 'zh-TW': '文章' } },
    {
      name: 'language',
      type: 'text',
      label: { en: 'Language', 'zh-TW': '語言' },
      admin: { components: { Cell: 'waferdesk/client#LanguageCell' } },
    },
    { name: 'title', type: 'text', label: { en: 'Headline', 'zh-TW': '標題' } },
    { name: 'schedule', type: 'number', index: true, label: { en: 'Schedule', 'zh-TW': '排程' } },
    {
      name: 'from',
      type: 'text',
      label: { en: 'From', 'zh-TW': '原狀態' },
      admin: { components: { Cell: 'waferdesk/client#ChangeCell' } },
    },
    {
      name: 'to',
      type: 'text',
      label: { en: 'To', 'zh-TW': '新狀態' },
      admin: { components: { Cell: 'waferdesk/client#ChangeCell' } },
    },
    { name: 'revision', type: 'number', label: { en: 'Revision', 'zh-TW': '修訂版本' } },
    {
      name: 'fingerprint',
      type: 'text',
      label: { en: 'Fingerprint of the content', 'zh-TW': '內容指紋' },
    },
    {
      name: 'reason',
      type: 'text',
      label: { en: 'Why', 'zh-TW': '原因' },
      admin: { components: { Cell: 'waferdesk/client#ReasonCell' } },
    },
    {
      name: 'details',
      type: 'json',
      label: { en: 'Details', 'zh-TW': '詳情' },
      admin: {
        disableListColumn: true,
        components: { Field: 'waferdesk/client#DetailsField' },
      },
    },
    { name: 'previousHash', type: 'text', label: { en: 'Hash before', 'zh-TW': '前一雜湊' } },
    { name: 'hash', type: 'text', label: { en: 'Hash', 'zh-TW': '雜湊' } },
  ],
}
