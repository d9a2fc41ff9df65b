import type { Locale } from '../../kernel/locale.ts'
import { isLocale } from '../../kernel/locale.ts'

/** The language that somebody reads the admin panel in; English for a host's further languages. */
export const readerOf = (i18n: { readonly language: string }): Locale =>
  isLocale(i18n.language) ? i18n.language : 'en'
