import type { SelectField } from 'payload'

import { defaultLocale, isLocale, locales } from '../src/kernel/locale.ts'

/** The names of the two languages, each in itself. */
const names = { 'zh-TW': '繁體中文', en: 'English' } as const

/** The language a document is in: chosen when it is made, and fixed from then on. */
export const languageField = (): SelectField => ({
  name: 'language',
  type: 'select',
  label: { en: 'Language', 'zh-TW': '語言' },
  required: true,
  index: true,
  options: locales.map((value) => ({ value, label: names[value] })),
  defaultValue: ({ req }: { req: { i18n?: { language?: string } } }) => {
    const language = req.i18n?.language
    return isLocale(language) ? language : defaultLocale
  },
  access: { update: () => false },
  admin: { position: 'sidebar', isClearable: false },
})
