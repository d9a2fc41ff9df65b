import type { Locale } from './locale.ts'

/** The name of each language in that language, as it is shown whatever the reader's own is. */
export const languageNames: Readonly<Record<Locale, string>> = {
  'zh-TW': '繁體中文',
  en: 'English',
}
