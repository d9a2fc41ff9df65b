import type { Field } from 'payload'

/** What else the text that a block was imported from says of it; an export writes it back. */
export const optionsField = (): Field => ({
  name: 'options',
  type: 'text',
  label: { en: 'Further arguments of the import', 'zh-TW': '匯入時的其他參數' },
  admin: {
    readOnly: true,
    condition: (_, block) => Boolean(block?.['options']),
    description: {
      en: 'Kept for an export; readers do not see them.',
      'zh-TW': '保留供匯出使用，讀者不會看到。',
    },
  },
})
