import type { AddressRules } from './siteConfig.ts'
import type { PagePlace } from './sourceFile.ts'
import { urlize } from './urlize.ts'

/** What an address can be made of. */
export type Addressed = {
  readonly place: PagePlace
  readonly title: string
  readonly slug: string | undefined
  /** By the site's date, in the page's time zone. */
  readonly date: Date | undefined
  readonly timeZone: string
}

const english = 'en-US'

const dayOfYear = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000) + 1

const datesOf = (date: Date, timeZone: string): Record<string, string> => {
  const read = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(english, { ...options, timeZone }).format(date)
  const [year, month, day] = [
    Number(read({ year: 'numeric' })),
    Number(read({ month: 'numeric' })),
    Number(read({ day: 'numeric' })),
  ]
  return {
    year: String(year),
    month: String(month).padStart(2, '0'),
    monthname: read({ month: 'long' }),
    day: String(day).padStart(2, '0'),
    weekday: String(new Date(Date.UTC(year, month - 1, day)).getUTCDay()),
    weekdayname: read({ weekday: 'long' }),
    yearday: String(dayOfYear(year, month, day)),
  }
}

// `:sections[1:]`, `:sections[:1]`, `:sections[0]`, `:sections[last]`
const pick = (sections: readonly string[], range: string): string[] => {
  const [from = '', to] = range.split(':')
  const place = (text: string) => (text === 'last' ? sections.length - 1 : Number(text))
  if (to === undefined) return sections.slice(place(from), place(from) + 1)
  return sections.slice(from === '' ? 0 : place(from), to === '' ? undefined : place(to))
}

const noDate = new Date(Date.UTC(1, 0, 1))

/**
 * Fill a pattern of permalinks in, e.g. `/:year/:month/:slug/`.
 *
 * A page without a date counts as of the first day of the year 1.
 */
export const permalink = (pattern: string, page: Addressed, rules: AddressRules): string => {
  const { place, title, slug } = page
  const date = page.date ?? noDate
  if (!page.date) date.setUTCFullYear(1)
  const name = (text: string) => urlize(text, rules).replaceAll('/', '')
  const ownName = place.kind === 'branch' ? (place.sections.at(-1) ?? '') : place.name
  const values: Record<string, () => string> = {
    section: () => place.sections[0] ?? '',
    sections: () => place.sections.join('/'),
    title: () => name(title),
    slug: () => name(slug ?? title),
    slugorfilename: () => name(slug ?? ownName),
    slugorcontentbasename: () => name(slug ?? ownName),
    filename: () => name(ownName),
    contentbasename: () => name(ownName),
  }
  const dates = datesOf(date, page.timeZone)
  const filled = pattern.replace(
    /:([a-z]+)(?:\[([^\]]*)\])?/g,
    (all, key: string, range: string) => {
      if (key === 'sections' && range !== undefined) return pick(place.sections, range).join('/')
      return values[key]?.() ?? dates[key] ?? all
    },
  )
  const path = filled.replace(/\/{2,}/g, '/')
  return rules.keepsCase ? path : path.toLowerCase()
}
