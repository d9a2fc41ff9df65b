import type { CollectionConfig } from 'payload'

import { controlMessages } from '../../src/features/chips/control/messages.ts'
import { measures, relations, relationSigns } from '../../src/features/chips/control/rule.ts'
import { cacheTags } from '../../src/kernel/cacheTags.ts'
import { accessFor } from '../accessFor.ts'
import { keepEvents } from '../control-events/keepEvents.ts'
import { groups } from '../groups.ts'
import { partialDateField } from '../partialDateField.ts'
import { purgeAfter } from '../purgeAfter.ts'
import { judgeRuleVersion } from './judgeRuleVersion.ts'

/**
 * Versions of export-control rules: from which day to which, and what they measure chips by.
 *
 * Parameters only. The vocabulary stands in `src/features/chips/control/rule.ts`.
 */
export const ControlRules: CollectionConfig = {
  slug: 'control-rules',
  labels: {
    singular: { en: 'Control rule', 'zh-TW': '管制規定' },
    plural: { en: 'Control rules', 'zh-TW': '管制規定' },
  },
  access: accessFor('control-rules'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'jurisdiction', 'effectiveFrom', 'effectiveTo'],
    listSearchableFields: ['name', 'code', 'citation'],
    group: groups.reference,
    enableListViewSelectAPI: true,
    components: { beforeListTable: ['waferdesk/client#ShippedControls'] },
    description: {
      en: 'What rules measure chips by, and from when to when. Pages say which chips have these parameters; what that means stands in dated events.',
      'zh-TW':
        '各項規定以哪些參數衡量晶片，以及適用期間。網頁只說明哪些晶片符合參數；法律效果以有日期的事件為準。',
    },
  },
  defaultSort: 'effectiveFrom',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', 'zh-TW': '名稱' },
      required: true,
      localized: true,
      maxLength: 200,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: { en: 'Code', 'zh-TW': '條號' },
          required: true,
          index: true,
          maxLength: 60,
          admin: { description: { en: 'For example 3A090.a.1.', 'zh-TW': '例如 3A090.a.1。' } },
        },
        {
          name: 'jurisdiction',
          type: 'text',
          label: { en: 'Jurisdiction', 'zh-TW': '法域' },
          required: true,
          maxLength: 60,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        partialDateField({
          name: 'effectiveFrom',
          label: { en: 'In force from', 'zh-TW': '生效日期' },
          required: true,
          index: true,
        }),
        partialDateField({
          name: 'effectiveTo',
          label: { en: 'No longer in force from', 'zh-TW': '失效日期' },
        }),
      ],
    },
    {
      name: 'citation',
      type: 'text',
      label: { en: 'Citation', 'zh-TW': '引據' },
      maxLength: 200,
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      label: { en: 'Source', 'zh-TW': '來源' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: { en: 'What it is about', 'zh-TW': '說明' },
      localized: true,
      maxLength: 1000,
    },
    {
      name: 'tests',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 10,
      label: { en: 'Tests, of which one is enough', 'zh-TW': '測試（符合其中一項即可）' },
      labels: {
        singular: { en: 'Test', 'zh-TW': '測試' },
        plural: { en: 'Tests', 'zh-TW': '測試' },
      },
      fields: [
        {
          name: 'conditions',
          type: 'array',
          required: true,
          minRows: 1,
          maxRows: 10,
          label: { en: 'Conditions, all of them', 'zh-TW': '條件（須全部符合）' },
          labels: {
            singular: { en: 'Condition', 'zh-TW': '條件' },
            plural: { en: 'Conditions', 'zh-TW': '條件' },
          },
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'measure',
                  type: 'select',
                  required: true,
                  options: measures.map((value) => ({ value, label: controlMessages[value] })),
                  label: { en: 'Measure', 'zh-TW': '指標' },
                },
                {
                  name: 'relation',
                  type: 'select',
                  required: true,
                  options: relations.map((value) => ({ value, label: relationSigns[value] })),
                  label: { en: 'Is', 'zh-TW': '比較' },
                },
                {
                  name: 'bound',
                  type: 'text',
                  required: true,
                  maxLength: 20,
                  label: { en: 'Limit', 'zh-TW': '門檻' },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  hooks: {
    ...purgeAfter(() => [cacheTags.chips]),
    beforeChange: [judgeRuleVersion],
    beforeDelete: [keepEvents('rule')],
  },
}
