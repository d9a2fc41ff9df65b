import type { CollectionConfig } from 'payload'

import { cacheTags } from '../../src/kernel/cacheTags.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { languageField } from '../languageField.ts'
import { purgeAfter } from '../purgeAfter.ts'
import { validatePath } from './validatePath.ts'
import { validateTarget } from './validateTarget.ts'

/** From an old address to where its content is now. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { en: 'Redirect', 'zh-TW': '轉址' },
    plural: { en: 'Redirects', 'zh-TW': '轉址' },
  },
  access: accessFor('redirects'),
  admin: {
    useAsTitle: 'from',
    defaultColumns: ['from', 'language', 'post', 'to', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    group: groups.settings,
    enableListViewSelectAPI: true,
  },
  indexes: [{ fields: ['from', 'language'], unique: true }],
  fields: [
    {
      name: 'from',
      type: 'text',
      label: { en: 'Old address', 'zh-TW': '舊網址' },
      required: true,
      index: true,
      maxLength: 1000,
      validate: validatePath,
      admin: {
        description: {
          en: 'The path, beginning with a slash: /2025/04/h20/.',
          'zh-TW': '以斜線開頭的路徑：/2025/04/h20/。',
        },
      },
    },
    languageField(),
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      label: { en: 'To the post', 'zh-TW': '轉到文章' },
      index: true,
    },
    {
      name: 'to',
      type: 'text',
      label: { en: 'Or to an address', 'zh-TW': '或轉到網址' },
      maxLength: 2000,
      validate: validateTarget,
    },
  ],
  hooks: purgeAfter(() => [cacheTags.redirects]),
}
