import type { TextField } from 'payload'

import { validateSlug } from './validateSlug.ts'

/** The address part of reference data: one for both languages, unique in its collection. */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: { en: 'Address', 'zh-TW': '網址代稱' },
  required: true,
  unique: true,
  index: true,
  maxLength: 96,
  hasMany: false,
  validate: validateSlug,
  admin: {
    position: 'sidebar',
    description: {
      en: 'The same in both languages; lower case, digits and hyphens.',
      'zh-TW': '兩種語言共用；英文小寫、數字與連字號。',
    },
  },
})
