import type { CollectionConfig } from 'payload'

import { cacheTags } from '../../src/kernel/cacheTags.ts'
import { accessFor } from '../accessFor.ts'
import { keepFacts } from '../chip-facts/keepFacts.ts'
import { keepEvents } from '../control-events/keepEvents.ts'
import { inBothLanguages } from '../elsewhere/inBothLanguages.ts'
import { groups } from '../groups.ts'
import { partialDateField } from '../partialDateField.ts'
import { purgeAfter } from '../purgeAfter.ts'
import { releasedAtField } from '../releasedAtField.ts'
import { validateWebAddress } from '../validateWebAddress.ts'

/** What a statement rests on. Readers see one once a published article cites it. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: {
    singular: { en: 'Source', 'zh-TW': '來源' },
    plural: { en: 'Sources', 'zh-TW': '來源' },
  },
  access: accessFor('sources'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'publisher', 'publishedOn'],
    listSearchableFields: ['title', 'publisher', 'url'],
    group: groups.reference,
    groupBy: true,
    enableListViewSelectAPI: true,
  },
  defaultSort: '-publishedOn',
  defaultPopulate: { title: true, kind: true, url: true, publisher: true, publishedOn: true },
  fields: [
    ...inBothLanguages({
      name: 'title',
      type: 'text',
      label: { en: 'Title', 'zh-TW': '標題' },
      required: true,
      localized: true,
      maxLength: 300,
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: { en: 'Kind', 'zh-TW': '種類' },
          required: true,
          index: true,
          defaultValue: 'article',
          options: [
            { value: 'filing', label: { en: 'Company filing', 'zh-TW': '公司申報文件' } },
            { value: 'rule', label: { en: 'Rule or order', 'zh-TW': '法規或命令' } },
            { value: 'data-sheet', label: { en: 'Data sheet', 'zh-TW': '規格書' } },
            { value: 'data-set', label: { en: 'Data set', 'zh-TW': '資料集' } },
            { value: 'statement', label: { en: 'Statement', 'zh-TW': '聲明' } },
            { value: 'interview', label: { en: 'Interview', 'zh-TW': '訪談' } },
            { value: 'report', label: { en: 'Report', 'zh-TW': '報告' } },
            { value: 'article', label: { en: 'Article', 'zh-TW': '報導' } },
          ],
        },
        {
          name: 'publisher',
          type: 'text',
          label: { en: 'Publisher', 'zh-TW': '發布者' },
          maxLength: 200,
        },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: { en: 'Web address', 'zh-TW': '網址' },
      maxLength: 2000,
      validate: validateWebAddress,
    },
    {
      type: 'row',
      fields: [
        partialDateField({
          name: 'publishedOn',
          label: { en: 'Published on', 'zh-TW': '發布日期' },
          index: true,
        }),
        partialDateField({
          name: 'accessedOn',
          label: { en: 'Accessed on', 'zh-TW': '查閱日期' },
        }),
      ],
    },
    {
      name: 'quotation',
      type: 'textarea',
      label: { en: 'Quotation', 'zh-TW': '引文' },
      maxLength: 5000,
      admin: {
        description: {
          en: 'The words that count, in the language of the source.',
          'zh-TW': '關鍵字句，用來源的原文。',
        },
      },
    },
    releasedAtField(),
  ],
  hooks: {
    ...purgeAfter((source) => [cacheTags.source(source.id)]),
    beforeDelete: [keepFacts('source'), keepEvents('source')],
  },
}
