import { bilingualMessages as words } from '../messages.ts'

/** The words for each language: its name, and what begins a post in it. */
export const languageWords = {
  'zh-TW': { name: words.languageZh, write: words.writeZh },
  en: { name: words.languageEn, write: words.writeEn },
} as const
