import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { slugify } from '../../../kernel/slug.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { pageAddresses } from '../site/pageAddress.ts'
import type { SiteConfig } from '../site/siteConfig.ts'
import type { SourceFile } from '../site/sourceFile.ts'
import { dateInName } from './dateInName.ts'
import { firstHeading } from './firstHeading.ts'
import type { FrontMatter } from './frontMatter.ts'
import { asText, asTexts, lookUp } from './frontMatter.ts'
import { kindOf } from './kindOf.ts'
import type { PageFacts } from './pageFacts.ts'
import type { Page } from './parsePage.ts'
import { readDates } from './readDates.ts'
import { withInherited } from './withInherited.ts'

const longest = { title: 300, summary: 2000, byline: 200, tag: 60, category: 80, key: 120 }

const slugOf = (page: Page, name: string, title: string): string => {
  const url = asText(lookUp(page.frontMatter, 'url'))
    ?.replace(/\.html?$/i, '')
    .split('/')
    .findLast(Boolean)
  const wanted = [asText(lookUp(page.frontMatter, 'slug')), url, name, title]
  const [slug] = wanted.flatMap((one) => slugify(one ?? '') || [])
  return slug ?? `post-${fingerprint(page.path).slice(0, 8)}`
}

const keyOf = (page: Page, key: string): string => {
  const wanted = asText(lookUp(page.frontMatter, 'translationKey')) ?? key
  return wanted.length <= longest.key
    ? wanted
    : `${wanted.slice(0, 100)}-${fingerprint(wanted).slice(0, 16)}`
}

/** The title of a page: front matter's, else the first heading of the first level, else its name. */
const titleOf = (page: Page, name: string): { title: string; isNone: boolean } => {
  const own = asText(lookUp(page.frontMatter, 'title', 'linkTitle'))?.trim()
  const inBody = own ? undefined : firstHeading(page.body)
  const title = own || inBody
  return { title: title ?? (name || page.path), isNone: title === undefined }
}

/** Read what front matter and place say of a page; its text is not looked at. Never throws. */
export const readFacts = (
  page: Page,
  { key, language, place }: Pick<SourceFile, 'key' | 'language' | 'place'>,
  {
    config,
    now,
    inherited = {},
  }: {
    readonly config: SiteConfig
    readonly now: Date
    /** What the page takes over from its sections. */
    readonly inherited?: FrontMatter
  },
): { readonly facts: PageFacts; readonly problems: readonly Problem[] } => {
  const { path } = page
  const frontMatter = withInherited(page.frontMatter, inherited)
  const problems: Problem[] = []
  const cut = (field: string, text: string, limit: number): string => {
    if (text.length <= limit) return text
    problems.push(hugoProblem('too-long', path, { field, length: text.length, limit }))
    return text.slice(0, limit).toWellFormed()
  }
  const text = (...keys: string[]) => asText(lookUp(frontMatter, ...keys))
  const texts = (...keys: string[]) => asTexts(lookUp(frontMatter, ...keys))

  const { dates: keys, languages } = config
  const zone = languages.find((one) => one.key === place.language)?.timeZone ?? config.timeZone
  const takesDate = [keys.date, keys.publishDate].flat().includes(':filename')
  const name = (takesDate && dateInName(place.name, zone)?.rest) || place.name
  const named = titleOf(page, name)
  if (named.isNone) problems.push(hugoProblem('no-title', path))
  const title = cut('title', named.title, longest.title)
  const authors = texts('authors', 'author').join(language === 'en' ? ', ' : '、')
  const settings = { dates: keys, timeZone: zone, now, name: place.name }
  const { date, problems: ofDates, ...dates } = readDates(frontMatter, path, settings)
  const addresses = pageAddresses(
    {
      place: { ...place, name },
      title,
      slug: text('slug'),
      url: text('url'),
      aliases: texts('aliases'),
      date,
      timeZone: zone,
    },
    config,
  )
  const facts: PageFacts = {
    path,
    language,
    translationKey: keyOf(page, key),
    slug: slugOf(page, name, title),
    title,
    kind: kindOf(frontMatter) ?? 'news',
    summary:
      cut('summary', text('description', 'summary')?.trim() ?? '', longest.summary) || undefined,
    categories: [
      ...new Set(
        texts('categories', 'category').map((one) => cut('categories', one, longest.category)),
      ),
    ],
    tags: [...new Set(texts('tags').map((one) => cut('tags', one, longest.tag)))],
    byline: cut('byline', authors, longest.byline) || undefined,
    ...dates,
    // The front page stays one, and leads to no article.
    addresses: [...(place.logical === '' ? [] : [addresses.own]), ...addresses.aliases],
    frontMatter: page.frontMatter,
    inherited,
  }
  return { facts, problems: [...problems, ...ofDates] }
}
