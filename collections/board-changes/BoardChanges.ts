import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'

/** Stories that have changed since they were counted for the board; rows are added and taken away. */
export const BoardChanges: CollectionConfig = {
  slug: 'board-changes',
  labels: {
    singular: { en: 'Story to be counted', 'zh-TW': '待計算的報導' },
    plural: { en: 'Stories to be counted', 'zh-TW': '待計算的報導' },
  },
  access: accessFor('board-changes'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'translationKey',
      type: 'text',
      required: true,
      index: true,
      label: { en: 'Story', 'zh-TW': '報導' },
    },
  ],
}
