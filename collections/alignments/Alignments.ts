import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'

/**
 * Which segments of a story's two languages say the same, as somebody has agreed: one row a story.
 *
 * Beside the posts and not in them: to agree changes neither. Written by `src/features/bilingual`
 * alone.
 */
export const Alignments: CollectionConfig = {
  slug: 'alignments',
  labels: {
    singular: { en: 'Alignment', 'zh-TW': '對齊紀錄' },
    plural: { en: 'Alignments', 'zh-TW': '對齊紀錄' },
  },
  access: accessFor('alignments'),
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  fields: [
    {
      name: 'translationKey',
      type: 'text',
      required: true,
      unique: true,
      label: { en: 'Story', 'zh-TW': '報導' },
    },
    {
      name: 'agreements',
      type: 'json',
      required: true,
      label: { en: 'Agreements', 'zh-TW': '對齊' },
    },
    {
      // What readers have of both languages, against each other; see the board's `judgePublished`.
      name: 'published',
      type: 'json',
      label: { en: 'As published', 'zh-TW': '發布後的對應' },
    },
    {
      // In which fields the two posts are filed differently on purpose.
      name: 'shared',
      type: 'json',
      label: { en: 'Filed differently', 'zh-TW': '刻意不同的資料' },
    },
  ],
}
