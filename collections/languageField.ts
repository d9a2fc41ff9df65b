import type { SelectField } from 'payload'

import { languageNames } from '../src/kernel/languageNames.ts'
import { defaultLocale, isLocale, locales } from '../src/kernel/locale.ts'

/** The language a document is in: chosen when it is made, and fixed from then on. */
export const languageField = (): SelectField => ({
  name: 'language',
  type: 'select',
  label: { en: 'Language', 'zh-TW': '語言' },
  required: true,
  index: true,
  options: locales.map((value) => ({ value, label: languageNames[value] })),
  // A link such as `…/create?language=en` decides; else the language in which somebody reads.
  defaultValue: ({
    req,
  }: {
    req: { i18n?: { language?: string }; query?: { language?: unknown } }
  }) => [req.query?.language, req.i18n?.language].find(isLocale) ?? defaultLocale,
  // A version that comes back brings its own, the same; Payload fills in nothing then.
  access: { update: ({ req }) => req.context['isRestoringVersion'] === true },
  admin: { position: 'sidebar', isClearable: false },
})
