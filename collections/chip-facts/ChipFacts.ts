import type { CollectionConfig } from 'payload'

import { confidences, factStates } from '../../src/features/chips/facts/fact.ts'
import { factMessages } from '../../src/features/chips/facts/messages.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { partialDateField } from '../partialDateField.ts'
import { approve } from './endpoints/approve.ts'
import { dispute } from './endpoints/dispute.ts'
import { move } from './endpoints/move.ts'
import { showHeld } from './endpoints/showHeld.ts'
import { showProposalCounts } from './endpoints/showProposalCounts.ts'
import { showProposals } from './endpoints/showProposals.ts'
import { decision, deskOnly, readFrom, statement } from './fields.ts'

/**
 * What is said of chips, since when it is so, since when we know, and who says so.
 *
 * Append-only: written by `src/features/chips/facts` alone, and guarded by a trigger of the
 * database. So who proposed and decided is noted by number and name; a relation would have to be
 * cleared when an account goes. The vocabulary stands in `src/features/chips/facts/fact.ts`.
 */
export const ChipFacts: CollectionConfig = {
  slug: 'chip-facts',
  labels: {
    singular: { en: 'Chip fact', 'zh-TW': '晶片資料' },
    plural: { en: 'Chip facts', 'zh-TW': '晶片資料' },
  },
  access: accessFor('chip-facts'),
  admin: {
    useAsTitle: 'published',
    defaultColumns: ['chip', 'series', 'published', 'state', 'confidence', 'source', 'proposedAt'],
    listSearchableFields: ['published', 'series'],
    group: groups.reference,
    description: {
      en: 'All that was ever said of chips. Facts are added on the screen of a chip, read from a spec table, or imported from a file.',
      'zh-TW': '所有晶片資料的紀錄。請在晶片頁面新增，或讀取規格表、匯入檔案。',
    },
    enableListViewSelectAPI: true,
    components: { beforeListTable: ['waferdesk/client#FactFilters'] },
  },
  defaultSort: '-id',
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['chip', 'series', 'recordedFrom'] }, { fields: ['state', 'proposedAt'] }],
  endpoints: [
    { path: '/held', method: 'post', handler: showHeld },
    { path: '/proposals', method: 'get', handler: showProposals },
    { path: '/proposals/counts', method: 'get', handler: showProposalCounts },
    { path: '/:id/approve', method: 'post', handler: approve },
    { path: '/:id/dispute', method: 'post', handler: dispute },
    { path: '/:id/move', method: 'post', handler: move },
  ],
  fields: [
    {
      name: 'decide',
      type: 'ui',
      admin: { components: { Field: 'waferdesk/client#FactChipLink' } },
    },
    {
      name: 'chip',
      type: 'relationship',
      relationTo: 'chips',
      required: true,
      label: { en: 'Chip', 'zh-TW': '晶片' },
    },
    {
      name: 'series',
      // Not a selection, which Postgres would have to be told of every property that is added.
      type: 'text',
      required: true,
      admin: { components: { Cell: 'waferdesk/client#SeriesCell' } },
      label: { en: 'Property', 'zh-TW': '項目' },
    },
    ...statement,
    {
      type: 'row',
      fields: [
        partialDateField({
          name: 'validFrom',
          label: { en: 'Valid from', 'zh-TW': '生效日期' },
        }),
        partialDateField({
          name: 'validTo',
          label: { en: 'No longer valid from', 'zh-TW': '失效日期' },
        }),
      ],
    },
    {
      name: 'confidence',
      type: 'select',
      required: true,
      options: confidences.map((value) => ({ value, label: factMessages[value] })),
      label: { en: 'Confidence', 'zh-TW': '可信度' },
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
    {
      name: 'state',
      type: 'select',
      required: true,
      options: factStates.map((value) => ({ value, label: factMessages[value] })),
      label: { en: 'State', 'zh-TW': '狀態' },
    },
    ...decision,
    ...deskOnly,
    ...readFrom,
  ],
}
