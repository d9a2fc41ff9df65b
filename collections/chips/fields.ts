import type { Field } from 'payload'

import { partialDateField } from '../partialDateField.ts'
import { slugField } from '../slugField.ts'

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

/** The fields of a chip. */
export const chipFields: Field[] = [
  ...identity,
  {
    name: 'facts',
    type: 'ui',
    admin: { components: { Field: 'waferdesk/client#FactSheetField' } },
  },
  {
    name: 'controlEvents',
    type: 'ui',
    admin: { components: { Field: 'waferdesk/client#ControlTimelineField' } },
  },
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
