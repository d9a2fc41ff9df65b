import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { asText, asTexts, isMap, lookUp } from '../page/frontMatter.ts'
import { kindOf } from '../page/kindOf.ts'
import { parseDate } from '../page/parseDate.ts'
import type { DesiredMatter } from './desiredMatter.ts'
import type { MatterChange } from './matter/matterChange.ts'
import { writeInstant } from './writeInstant.ts'

/** What the newsroom says now, what the import said, and what the file says. */
export type Comparison = {
  readonly now: DesiredMatter
  /** Nothing where the newsroom kept its own text, or the import is forgotten: all is compared. */
  readonly before: DesiredMatter | undefined
  readonly matter: FrontMatter
  /** What the page takes over from its sections. */
  readonly inherited: FrontMatter
  readonly timeZone: string
  /** Whether schedules were ever made: without one, none was cancelled. */
  readonly hadPublish: boolean
  readonly hadWithdraw: boolean
}

type Keys = MatterChange['keys']

const keys = {
  title: ['title', 'linkTitle'],
  slug: ['slug'],
  url: ['url'],
  summary: ['description', 'summary'],
  tags: ['tags'],
  categories: ['categories', 'category'],
  authors: ['authors', 'author'],
  draft: ['draft'],
  date: ['date', 'publishDate', 'pubdate', 'published'],
  publishDate: ['publishDate', 'pubdate', 'published'],
  expiryDate: ['expiryDate', 'unpublishdate'],
} satisfies Record<string, Keys>

const same = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify(one) === JSON.stringify(other)

const words = ({ now, before, matter }: Comparison, field: 'title' | 'summary'): MatterChange[] => {
  if (before?.[field] === now[field]) return []
  if (asText(lookUp(matter, ...keys[field]))?.trim() === now[field]) return []
  return [{ keys: keys[field], value: now[field] === '' ? undefined : now[field] }]
}

const list = (
  { now, before, matter }: Comparison,
  field: 'tags' | 'categories' | 'authors',
): MatterChange[] => {
  if (before && same(before[field], now[field])) return []
  const written = lookUp(matter, ...keys[field])
  if (same(asTexts(written), now[field])) return []
  const [first] = now[field]
  const isText = written !== undefined && !Array.isArray(written) && now[field].length === 1
  const value: FrontMatterValue | undefined = isText
    ? first
    : first === undefined
      ? undefined
      : [...now[field]]
  return [{ keys: keys[field], value }]
}

/** An address is changed where the file gives it: a whole one by its last part. */
const address = ({ now, before, matter }: Comparison, name: string): MatterChange[] => {
  if (before?.slug === now.slug || now.slug === '') return []
  const url = asText(lookUp(matter, ...keys.url))
  if (url === undefined) {
    const written = asText(lookUp(matter, ...keys.slug)) ?? name
    return written === now.slug ? [] : [{ keys: keys.slug, value: now.slug }]
  }
  const [, head = '', tail = ''] = /^(.*?)[^/]*?(\.html?|\/*)$/i.exec(url) ?? []
  const value = `${head.endsWith('/') || head === '' ? head : `${head}/`}${now.slug}${tail}`
  return value === url ? [] : [{ keys: keys.url, value }]
}

/** What is news says nothing, unless its section says that it is something else. */
const kind = ({ now, before, matter, inherited }: Comparison): MatterChange[] => {
  if (before?.kind === now.kind) return []
  const own = kindOf(matter)
  const taken = kindOf(inherited) ?? 'news'
  if ((own ?? taken) === now.kind) return []
  const written = lookUp(matter, 'params')
  const params = isMap(written) ? written : {}
  const others = Object.entries(params).filter(([name]) => name.toLowerCase() !== 'kind')
  const changed = [...others, ...(taken === now.kind ? [] : [['kind', now.kind]])]
  const value = changed.length > 0 ? Object.fromEntries(changed) : undefined
  return [{ keys: ['params'], value }]
}

const times = (comparison: Comparison): MatterChange[] => {
  const { hadPublish, hadWithdraw, matter, now, before, timeZone } = comparison
  const read = (names: Keys): Date | undefined => {
    const text = asText(lookUp(matter, ...names))
    return text === undefined ? undefined : parseDate(text, timeZone)
  }
  const changes: MatterChange[] = []
  const setDate = (names: Keys, instant: Date) => {
    if (read(names)?.getTime() === instant.getTime()) return
    changes.push({ keys: names, value: writeInstant(instant), isDate: true })
  }
  const changesDate = before?.publishedAt?.getTime() !== now.publishedAt?.getTime()
  if (now.publishedAt && changesDate) setDate(keys.date, now.publishedAt)

  const wasDraft = asText(lookUp(matter, ...keys.draft))?.toLowerCase() === 'true'
  const isChanged = before === undefined || before.isDraft !== now.isDraft
  const isCancelled = hadPublish && now.isDraft
  if (now.isDraft ? (isChanged || isCancelled) && !wasDraft : wasDraft) {
    changes.push({ keys: keys.draft, value: now.isDraft })
  }
  // Without a date of publication Hugo takes the page's own.
  const appearing = read(keys.publishDate) ?? read(keys.date)
  if (now.appearsAt && appearing?.getTime() !== now.appearsAt.getTime()) {
    setDate(keys.publishDate, now.appearsAt)
  }
  // Published by the desk before Hugo would have shown it.
  const appears = read(keys.publishDate)
  const isAhead = now.publishedAt && appears && appears > now.publishedAt
  if (!now.isDraft && !now.appearsAt && isAhead && (changesDate || isChanged)) {
    setDate(keys.publishDate, now.publishedAt)
  }

  const expires = read(keys.expiryDate)
  if (now.expiresAt) setDate(keys.expiryDate, now.expiresAt)
  else if (expires && !now.isDraft && (hadWithdraw || (isChanged && before !== undefined))) {
    changes.push({ keys: keys.expiryDate, value: undefined })
  }
  return changes
}

/**
 * Compare what the newsroom says of a post with what its import said, and tell what has to change in
 * its front matter.
 *
 * What has not changed in the newsroom stays as it was written, and so does what the file says
 * already: a date keeps its form as long as it is the same instant.
 *
 * @param name the name of the page's file, which is its address where nothing else is said.
 */
export const matterChanges = (comparison: Comparison, name: string): MatterChange[] => [
  ...words(comparison, 'title'),
  ...address(comparison, name),
  ...words(comparison, 'summary'),
  ...list(comparison, 'authors'),
  ...list(comparison, 'categories'),
  ...list(comparison, 'tags'),
  ...kind(comparison),
  ...times(comparison),
]
