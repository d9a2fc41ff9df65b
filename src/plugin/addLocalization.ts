import type { Config, Locale as PayloadLocale } from 'payload'

import { defaultLocale } from '../kernel/locale.ts'

const ours: PayloadLocale[] = [
  { code: 'zh-TW', label: { en: 'Traditional Chinese', 'zh-TW': '繁體中文' } },
  { code: 'en', label: { en: 'English', 'zh-TW': '英文' } },
]

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
