import type { Locale } from '../../kernel/locale.ts'
import { newsroomZone } from '../../kernel/newsroomZone.ts'

const tags = { en: 'en-GB', 'zh-TW': 'zh-TW' } as const

/** Write a moment as a day of the newsroom: 2025年4月9日, 9 April 2025. */
export const formatDate = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: newsroomZone }).format(
    new Date(iso),
  )
