import type { Field } from 'payload'

import { partialDateField } from '../partialDateField.ts'
import { slugField } from '../slugField.ts'
import { chipProperties } from '../../src/features/chips/chipProperties.ts'

const identity: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: { en: 'Name', 'zh-TW': '名稱' },
    required: true,
    localized: true,
    maxLength: 120,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'vendor',
        type: 'text',
        label: { en: 'Vendor', 'zh-TW': '廠商' },
        required: true,
        index: true,
        maxLength: 80,
      },
      {
        name: 'family',
        type: 'text',
        label: { en: 'Family', 'zh-TW': '系列' },
        index: true,
        maxLength: 80,
        admin: { description: { en: 'For example Hopper.', 'zh-TW': '例如 Hopper。' } },
      },
    ],
  },
  {
    name: 'aliases',
    type: 'text',
    hasMany: true,
    localized: true,
    maxLength: 80,
    label: { en: 'Other names', 'zh-TW': '別名' },
  },
  {
    name: 'description',
    type: 'textarea',
    localized: true,
    maxLength: 2000,
    label: { en: 'Description', 'zh-TW': '說明' },
  },
]

const figures: Field = {
  name: 'figures',
  type: 'array',
  label: { en: 'Figures', 'zh-TW': '規格' },
  labels: {
    singular: { en: 'Figure', 'zh-TW': '規格' },
    plural: { en: 'Figures', 'zh-TW': '規格' },
  },
  admin: {
    description: {
      en: 'As the source states them, unit included: 96 GB, 4.0 TB/s.',
      'zh-TW': '依來源所載填寫並附單位：96 GB、4.0 TB/s。',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'property',
          type: 'select',
          label: { en: 'Property', 'zh-TW': '項目' },
          required: true,
          options: chipProperties,
        },
        {
          name: 'value',
          type: 'text',
          label: { en: 'Value with unit', 'zh-TW': '數值與單位' },
          required: true,
          maxLength: 120,
        },
        {
          name: 'source',
          type: 'relationship',
          relationTo: 'sources',
          label: { en: 'Source', 'zh-TW': '來源' },
        },
      ],
    },
  ],
}

const controls: Field = {
  name: 'controls',
  type: 'array',
  label: { en: 'Control status', 'zh-TW': '管制狀態' },
  labels: {
    singular: { en: 'Dated event', 'zh-TW': '事件' },
    plural: { en: 'Dated events', 'zh-TW': '事件' },
  },
  admin: {
    description: {
      en: 'What happened to its export and when, oldest first; never a verdict without a source.',
      'zh-TW': '何時發生何種出口管制變動，由舊到新；沒有來源就不下結論。',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        partialDateField({
          name: 'date',
          label: { en: 'Date', 'zh-TW': '日期' },
          required: true,
        }),
        {
          name: 'state',
          type: 'select',
          label: { en: 'State from then on', 'zh-TW': '此後狀態' },
          required: true,
          defaultValue: 'unclear',
          options: [
            { value: 'none', label: { en: 'No licence needed', 'zh-TW': '無須許可' } },
            { value: 'case-by-case', label: { en: 'Case by case', 'zh-TW': '逐案審查' } },
            { value: 'denial', label: { en: 'Presumption of denial', 'zh-TW': '推定拒絕' } },
            { value: 'unclear', label: { en: 'Unclear', 'zh-TW': '不明' } },
          ],
        },
        {
          name: 'source',
          type: 'relationship',
          relationTo: 'sources',
          label: { en: 'Source', 'zh-TW': '來源' },
        },
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { en: 'What happened', 'zh-TW': '事件說明' },
    },
  ],
}

/** The fields of a chip. */
export const chipFields: Field[] = [
  ...identity,
  figures,
  controls,
  slugField(),
  partialDateField({
    name: 'releasedOn',
    label: { en: 'Released', 'zh-TW': '推出日期' },
    index: true,
    admin: { position: 'sidebar' },
  }),
  {
    name: 'derivedFrom',
    type: 'relationship',
    relationTo: 'chips',
    label: { en: 'Derived from', 'zh-TW': '衍生自' },
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    admin: { position: 'sidebar' },
  },
]
