import type { Problem } from '../../../kernel/problem.ts'
import type { FrontMatter } from './frontMatter.ts'
import { asText, lookUp } from './frontMatter.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { parseDate } from './parseDate.ts'

/** When a page was published, and whether readers of Hugo's site see it now. */
export type PageDates = {
  readonly publishedAt: string | undefined
  readonly status: 'draft' | 'published'
  readonly problems: readonly Problem[]
}

/**
 * Read what front matter says of a page's time.
 *
 * A page that Hugo does not show (a draft, one of the future, one that has expired) is a draft: an
 * import never publishes what was not public.
 */
export const readDates = (
  matter: FrontMatter,
  where: string,
  { timeZone, now }: { timeZone: string; now: Date },
): PageDates => {
  const problems: Problem[] = []
  const read = (...keys: string[]): Date | undefined => {
    const value = asText(lookUp(matter, ...keys))
    const date = value === undefined ? undefined : parseDate(value, timeZone)
    // Hugo writes the year 1 for “no date”.
    if (date !== undefined) return date.getUTCFullYear() > 1 ? date : undefined
    if (value !== undefined) {
      problems.push(hugoProblem('unknown-date', where, { field: keys[0]!, value }))
    }
    return undefined
  }
  const date = read('date')
  const published = read('publishDate', 'pubdate', 'published') ?? date
  const expiry = read('expiryDate', 'unpublishdate')
  const isDraft = asText(lookUp(matter, 'draft'))?.toLowerCase() === 'true'
  const isFuture = published !== undefined && published > now
  const isExpired = expiry !== undefined && expiry <= now
  if (!isDraft && isFuture) {
    problems.push(hugoProblem('future-date', where, { date: published.toISOString() }))
  }
  if (!isDraft && isExpired) {
    problems.push(hugoProblem('expired', where, { date: expiry.toISOString() }))
  }
  return {
    publishedAt: published?.toISOString(),
    status: isDraft || isFuture || isExpired ? 'draft' : 'published',
    problems,
  }
}
