import { asTexts, lookUp } from '../../../src/features/hugo/page/frontMatter.ts'
import type { HugoPage } from '../hugo/hugoPage.ts'
import { isPublicPage } from '../hugo/isPublicPage.ts'
import type { NewsroomPage } from '../newsroomPages.ts'
import { compareParams } from './compareParams.ts'

/** Something of a page that the newsroom has otherwise than Hugo. */
export type Difference = { readonly field: string; readonly hugo: string; readonly ours: string }

const instant = (date: string | undefined): string => {
  const time = new Date(date ?? '')
  // Hugo writes the year 1 for “none”.
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() <= 1 ? '–' : time.toISOString()
}

const state = (isPublic: boolean): string => (isPublic ? 'public' : 'draft')

/** The date that a post has to have: the page's, unless it is public before its own date comes. */
const dateOf = (hugo: HugoPage, now: Date): string => {
  // A section that names no date has that of its newest page, which is none of its own.
  const isOwn = hugo.kind === 'page' || 'date' in hugo.params || 'publishdate' in hugo.params
  if (!isOwn) return '–'
  const [date, published] = [instant(hugo.date), instant(hugo.publishDate)]
  const isAhead = isPublicPage(hugo, now) && new Date(hugo.date) > now
  return date === '–' || isAhead ? published : date
}

/** An instant of Hugo's that is still to come, of a page that it will show or take down then. */
const toCome = (date: string, { address, draft, expiryDate }: HugoPage, now: Date): string => {
  const expires = new Date(expiryDate)
  const isOver = expires.getUTCFullYear() > 1 && expires <= now
  return address !== '' && !draft && !isOver && new Date(date) > now ? instant(date) : '–'
}

/**
 * Compare title, dates, what is still to come, state, aliases and parameters, exactly.
 *
 * A page that Hugo does not show is a draft here.
 *
 * @param codes what the import's report says of the page.
 */
export const compareFields = (
  hugo: HugoPage,
  post: NewsroomPage,
  { now, codes }: { now: Date; codes: ReadonlySet<string> },
): Difference[] => {
  const differences: Difference[] = []
  const compare = (field: string, theirs: string, ours: string) => {
    if (theirs !== ours) differences.push({ field, hugo: theirs, ours })
  }
  // A page without a title of its own got one from its first heading or its file.
  const isCut = codes.has('hugo/too-long') && hugo.title.startsWith(post.title)
  if (hugo.title !== '' && !isCut) compare('title', hugo.title, post.title)
  const date = dateOf(hugo, now)
  // Where Hugo has no date there is none to equal: the moment of the import stands, as reported.
  if (date !== '–' || !codes.has('hugo/no-date')) compare('date', date, instant(post.publishedAt))
  // Where a site takes it from (its repository, another key) is not the page's to say.
  if ('lastmod' in hugo.params && post.changedAt !== undefined) {
    compare('lastmod', instant(hugo.lastmod), instant(post.changedAt))
  }
  if (!codes.has('hugo/not-scheduled')) {
    const { publish, withdraw } = post.schedules
    compare('publishDate', toCome(hugo.publishDate, hugo, now), instant(publish))
    compare('expiryDate', toCome(hugo.expiryDate, hugo, now), instant(withdraw))
  }
  // What is no translation comes in as a draft, as reported.
  if (!codes.has('hugo/not-translated'))
    compare('draft', state(isPublicPage(hugo, now)), state(post.isPublished))
  const aliases = asTexts(lookUp(post.frontMatter, 'aliases'))
  compare('aliases', JSON.stringify(hugo.aliases), JSON.stringify(aliases))
  for (const { key, hugo: theirs, ours } of compareParams(hugo.params, post.frontMatter)) {
    compare(`params.${key}`, theirs, ours)
  }
  return differences
}
