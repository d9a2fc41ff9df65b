import type { Problem } from '../../../kernel/problem.ts'
import type { SiteConfig } from '../site/siteConfig.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { dateInName } from './dateInName.ts'
import type { FrontMatter } from './frontMatter.ts'
import { asText, lookUp } from './frontMatter.ts'
import { isServed } from './isServed.ts'
import { parseDate } from './parseDate.ts'

/** When a page was published, whether readers of Hugo's site see it now, and what is still to come. */
export type PageDates = {
  /** The date that the page says it has. */
  readonly date: Date | undefined
  readonly publishedAt: string | undefined
  readonly status: 'draft' | 'published'
  /** The instant at which Hugo would have begun to show it, if that has not come. */
  readonly appearsAt: string | undefined
  /** The instant from which Hugo would no longer have shown it, if that has not come. */
  readonly expiresAt: string | undefined
  readonly problems: readonly Problem[]
}

/** The names of one date in front matter, by Hugo's main name for it. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  lastmod: ['lastmod', 'modified'],
  publishdate: ['publishDate', 'pubdate', 'published'],
  expirydate: ['expiryDate', 'unpublishdate'],
}

type Settings = Pick<SiteConfig, 'dates'> & {
  readonly timeZone: string
  readonly now: Date
  /** The name of the page's file or folder. */
  readonly name: string
}

/**
 * Read what front matter says of a page's time.
 *
 * A page that Hugo does not show (a draft, of the future, expired, without an address) is a draft: an
 * import never publishes what was not public.
 */
export const readDates = (
  matter: FrontMatter,
  where: string,
  { dates, timeZone, now, name }: Settings,
): PageDates => {
  const problems: Problem[] = []
  const known = new Map<string, Date | undefined>()
  const read = (key: string): Date | undefined => {
    const names = spellings[key.toLowerCase()] ?? [key]
    const [field = key] = names
    if (known.has(field)) return known.get(field)
    const value = asText(lookUp(matter, ...names))
    const parsed = value === undefined ? undefined : parseDate(value, timeZone)
    if (value !== undefined && parsed === undefined) {
      problems.push(hugoProblem('unknown-date', where, { field, value: value.slice(0, 100) }))
    }
    // Hugo writes the year 1 for “no date”.
    const date = parsed && parsed.getUTCFullYear() > 1 ? parsed : undefined
    known.set(field, date)
    return date
  }
  const first = (keys: readonly string[]): Date | undefined => {
    for (const key of keys) {
      // Of the file's time and of its versions nothing is known here.
      const isRule = key.startsWith(':')
      const found = isRule
        ? key === ':filename'
          ? dateInName(name, timeZone)?.date
          : undefined
        : read(key)
      if (found) return found
    }
    return undefined
  }
  const date = first(dates.date)
  const published = first(dates.publishDate)
  const expiry = first(dates.expiryDate)
  const isDraft = asText(lookUp(matter, 'draft'))?.toLowerCase() === 'true'
  const isFuture = published !== undefined && published > now
  const isExpired = expiry !== undefined && expiry <= now
  if (!isDraft && isFuture) {
    problems.push(hugoProblem('future-date', where, { date: published.toISOString() }))
  }
  if (!isDraft && isExpired) {
    problems.push(hugoProblem('expired', where, { date: expiry.toISOString() }))
  }
  const hasAddress = isServed(matter)
  if (!hasAddress) problems.push(hugoProblem('no-address', where))
  const isShown = hasAddress && !isDraft && !isFuture && !isExpired
  // Readers are never shown a date that has not come.
  const shown = isShown && date && date > now ? published : (date ?? published)
  if (isShown && shown === undefined) problems.push(hugoProblem('no-date', where))
  return {
    date,
    publishedAt: shown?.toISOString(),
    status: isShown ? 'published' : 'draft',
    appearsAt:
      hasAddress && !isDraft && isFuture && !isExpired ? published.toISOString() : undefined,
    expiresAt: hasAddress && !isDraft && expiry && !isExpired ? expiry.toISOString() : undefined,
    problems,
  }
}
