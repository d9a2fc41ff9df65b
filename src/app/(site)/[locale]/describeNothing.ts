import type { Metadata } from 'next'

import { messages } from '../../../delivery/site/messages.ts'
import { defaultLocale, isLocale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'

/** What a page says of itself where nothing is. */
export const describeNothing = (locale: string): Metadata => ({
  title: say(messages.notFoundTitle, isLocale(locale) ? locale : defaultLocale),
  robots: { index: false },
})
