import type { Locale } from './locale.ts'

const tags = { en: 'en-GB', 'zh-TW': 'zh-TW' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than writing a hundred dates with it. */
const formatOf = (locale: Locale, parts: number): Intl.DateTimeFormat => {
  const key = `${locale} ${parts}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(tags[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  })
  formats.set(key, made)
  return made
}

/** Write a date that is only as precise as its source: 2025年4月, April 2025. */
export const sayPartialDate = (date: string, locale: Locale): string => {
  const [year, month, day] = date.split('-')
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(moment.getTime())) return date
  return formatOf(locale, day ? 3 : month ? 2 : 1).format(moment)
}
