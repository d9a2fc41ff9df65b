import type { Locale } from '../../../kernel/locale.ts'

const namesIn = (locale: Locale) =>
  new Intl.DisplayNames([locale], { type: 'region', style: 'short', fallback: 'none' })

const names: Readonly<Record<Locale, Intl.DisplayNames>> = {
  en: namesIn('en'),
  'zh-TW': namesIn('zh-TW'),
}

/** Tell whether a text is the code of a country or of a union of some: `US`, `CN`, `EU`. */
export const isRegion = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && names.en.of(code) !== undefined

/** Say a region's name in a language; a code that names none stays as it is. */
export const sayRegion = (code: string, locale: Locale): string =>
  (/^[A-Z]{2}$/.test(code) ? names[locale].of(code) : undefined) ?? code
