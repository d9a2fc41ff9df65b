import type { Locale } from './locale.ts'

const tags = { en: 'en-GB', 'zh-TW': 'zh-TW' } as const

/** Write a date that is only as precise as its source: 2025年4月, April 2025. */
export const sayPartialDate = (date: string, locale: Locale): string => {
  const [year, month, day] = date.split('-')
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(moment.getTime())) return date
  return new Intl.DateTimeFormat(tags[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(moment)
}
