import type { Field, FieldAccess } from 'payload'

import { canEnterAdmin } from '../../src/policies/canEnterAdmin.ts'

/** What a fact says, as its source writes it and as it is compared. */
export const statement: Field[] = [
  {
    name: 'published',
    type: 'text',
    required: true,
    maxLength: 300,
    label: { en: 'As published', 'zh-TW': '來源寫法' },
  },
  {
    type: 'row',
    fields: [
      // Decimals in the unit of the series, as text: a number of JavaScript would lose digits.
      { name: 'low', type: 'text', label: { en: 'From', 'zh-TW': '下限' } },
      { name: 'high', type: 'text', label: { en: 'To', 'zh-TW': '上限' } },
      { name: 'step', type: 'text', label: { en: 'To the nearest', 'zh-TW': '精確至' } },
    ],
  },
  { name: 'text', type: 'text', maxLength: 300, label: { en: 'Text', 'zh-TW': '文字' } },
]

/** When the desk held it to be so, and what it took the place of. */
export const decision: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'recordedFrom',
        type: 'date',
        label: { en: 'Held from', 'zh-TW': '採用時間' },
        admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
      },
      {
        name: 'recordedTo',
        type: 'date',
        label: { en: 'Held until', 'zh-TW': '停止採用時間' },
        admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
      },
    ],
  },
  {
    name: 'proposedAt',
    type: 'date',
    required: true,
    label: { en: 'Proposed', 'zh-TW': '提議時間' },
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
  },
  { name: 'supersedes', type: 'number', label: { en: 'Supersedes', 'zh-TW': '取代' } },
]

const forTheDesk: FieldAccess = ({ req }) => canEnterAdmin(req.user)

/** Who proposed and decided, and why: for the desk alone. */
export const deskOnly: Field[] = [
  {
    name: 'proposedBy',
    type: 'number',
    label: { en: 'Proposed by (account)', 'zh-TW': '提議帳號' },
  },
  { name: 'proposedByName', type: 'text', label: { en: 'Proposed by', 'zh-TW': '提議者' } },
  { name: 'decidedBy', type: 'number', label: { en: 'Decided by (account)', 'zh-TW': '處理帳號' } },
  { name: 'decidedByName', type: 'text', label: { en: 'Decided by', 'zh-TW': '處理者' } },
  { name: 'reason', type: 'text', maxLength: 500, label: { en: 'Why', 'zh-TW': '原因' } },
].map((field) => ({ ...field, access: { read: forTheDesk } }) as Field)

/** From which cell of which table a fact was read; nobody but the desk reads it. */
export const readFrom: Field[] = [
  // By number, as the accounts: a relation would have to be cleared when the table goes.
  {
    name: 'specTable',
    type: 'number',
    label: { en: 'Read from spec table (number)', 'zh-TW': '讀自規格表（編號）' },
  },
  {
    name: 'specCell',
    type: 'text',
    maxLength: 100,
    label: { en: 'Read from row/column', 'zh-TW': '讀自列／欄' },
  },
  { name: 'remark', type: 'text', maxLength: 40, label: { en: 'Remark', 'zh-TW': '備註' } },
].map((field) => ({ ...field, access: { read: forTheDesk } }) as Field)
