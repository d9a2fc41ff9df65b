import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { messages } from './messages.ts'

/** Call something by its caption, and by its number too where another of that name stands before it. */
export const sayTitle = (caption: string, nth: number, locale: Locale): string =>
  nth === 1 ? caption : say(messages.another, locale, { caption, number: nth })
