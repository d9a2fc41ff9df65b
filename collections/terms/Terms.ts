import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { partialDateField } from '../partialDateField.ts'
import { sendTerms } from './endpoints/sendTerms.ts'
import { takeTerms } from './endpoints/takeTerms.ts'
import { concept, languageFields, usage } from './fields.ts'
import { judgeConcept } from './hooks/judgeConcept.ts'

/** The termbase: concepts, how both languages name them, and which names are not used here. */
export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: {
    singular: { en: 'Term', 'zh-TW': '術語' },
    plural: { en: 'Terms', 'zh-TW': '術語' },
  },
  access: accessFor('terms'),
  admin: {
    useAsTitle: 'chinese',
    defaultColumns: ['chinese', 'english', 'domain', 'updatedAt'],
    listSearchableFields: ['chinese', 'english', 'key'],
    group: groups.reference,
    groupBy: true,
    enableListViewSelectAPI: true,
    components: { beforeListTable: ['waferdesk/client#TermsExchange'] },
  },
  endpoints: [
    { path: '/file', method: 'get', handler: sendTerms },
    { path: '/file', method: 'post', handler: takeTerms },
  ],
  defaultSort: 'english',
  fields: [
    ...concept,
    ...languageFields,
    ...usage,
    {
      type: 'row',
      fields: [
        partialDateField({ name: 'validFrom', label: { en: 'Valid from', 'zh-TW': '生效日期' } }),
        partialDateField({ name: 'validUntil', label: { en: 'Valid until', 'zh-TW': '失效日期' } }),
      ],
    },
  ],
  hooks: { beforeValidate: [judgeConcept] },
}
