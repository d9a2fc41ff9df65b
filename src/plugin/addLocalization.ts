import type { Config, Locale as PayloadLocale } from 'payload'

import { languageNames } from '../kernel/languageNames.ts'
import { defaultLocale, locales } from '../kernel/locale.ts'

// As plain words: beside a field Payload shows the bare code of a language whose name has translations.
const ours: PayloadLocale[] = locales.map((code) => ({ code, label: languageNames[code] }))

/**
 * Make sure that both languages of the newsroom can be stored.
 *
 * A host's own languages, default and fallback stay. Without any, nothing falls back: a missing
 * translation is missing, and never filled from the other language.
 */
export const addLocalization = (config: Config): Config => {
  const theirs = config.localization
  if (!theirs) {
    return { ...config, localization: { locales: ours, defaultLocale, fallback: false } }
  }
  const codes = new Set(
    theirs.locales.map((locale) => (typeof locale === 'string' ? locale : locale.code)),
  )
  const missing = ours.filter(({ code }) => !codes.has(code))
  if (missing.length === 0) return config
  const objects = theirs.locales.map((locale) =>
    typeof locale === 'string' ? { code: locale, label: locale } : locale,
  )
  return { ...config, localization: { ...theirs, locales: [...objects, ...missing] } }
}
