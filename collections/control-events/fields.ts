import type { Field } from 'payload'

import { controlStatuses, eventKinds } from '../../src/features/chips/control/controlEvent.ts'
import { eventMessages } from '../../src/features/chips/control/eventMessages.ts'
import { partialDateField } from '../partialDateField.ts'

/** What happened, and since when it is so. */
export const happening: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    maxLength: 200,
    label: { en: 'Name', 'zh-TW': '名稱' },
  },
  {
    type: 'row',
    fields: [
      partialDateField({
        name: 'effectiveOn',
        label: { en: 'Effective', 'zh-TW': '生效日期' },
        required: true,
        index: true,
      }),
      partialDateField({ name: 'announcedOn', label: { en: 'Announced', 'zh-TW': '公布日期' } }),
      partialDateField({ name: 'until', label: { en: 'Until', 'zh-TW': '結束日期' } }),
    ],
  },
  {
    type: 'row',
    fields: [
      // Rows of older newsrooms had neither: a migration cannot know them.
      {
        name: 'kind',
        type: 'select',
        options: eventKinds.map((value) => ({ value, label: eventMessages[value] })),
        label: { en: 'Kind', 'zh-TW': '類型' },
      },
      {
        name: 'jurisdiction',
        type: 'text',
        maxLength: 2,
        label: { en: 'Jurisdiction', 'zh-TW': '法域' },
      },
      {
        name: 'destinations',
        type: 'text',
        hasMany: true,
        maxLength: 2,
        label: { en: 'Destinations', 'zh-TW': '目的地' },
      },
    ],
  },
  {
    name: 'status',
    type: 'select',
    options: controlStatuses.map((value) => ({ value, label: eventMessages[value] })),
    label: { en: 'Status from then on', 'zh-TW': '此後狀態' },
  },
  {
    name: 'note',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { en: 'What happened', 'zh-TW': '事件說明' },
  },
]

/** What an event is about, and what it rests on. */
export const grounds: Field[] = [
  {
    name: 'chips',
    type: 'relationship',
    relationTo: 'chips',
    hasMany: true,
    label: { en: 'Chips', 'zh-TW': '晶片' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'rule',
        type: 'relationship',
        relationTo: 'control-rules',
        label: { en: 'Rule version', 'zh-TW': '規定版本' },
      },
      {
        name: 'citation',
        type: 'text',
        maxLength: 200,
        label: { en: 'Citation', 'zh-TW': '引據' },
      },
    ],
  },
  {
    name: 'source',
    type: 'relationship',
    relationTo: 'sources',
    index: true,
    label: { en: 'Source', 'zh-TW': '來源' },
  },
  {
    name: 'quotation',
    type: 'textarea',
    maxLength: 2000,
    label: { en: 'What the source says', 'zh-TW': '來源原文' },
  },
]
