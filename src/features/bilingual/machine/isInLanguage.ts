import type { Locale } from '../../../kernel/locale.ts'
import { shareOfHan } from './answer/shareOfHan.ts'

/** Whether words are in a language, as far as their writing tells; a web address is in every one. */
export const isInLanguage = (text: string, language: Locale): boolean => {
  if (/^(?:https?:\/\/|www\.)\S*$/.test(text)) return true
  const share = shareOfHan(text)
  return language === 'en' ? share === 0 : share !== undefined && share >= 0.5
}
