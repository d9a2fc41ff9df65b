import { writeCursor } from '../../../src/delivery/queries/cursor.ts'
import type { Locale } from '../../../src/kernel/locale.ts'

/** A story as somebody outside may look for it: each of its texts begins with its word. */
export type Sought = { readonly locale: Locale; readonly slug: string; readonly word: string }

/** One way in which an anonymous reader asks the site for stories. */
export type SiteProbe = {
  readonly name: string
  readonly path: (sought: Sought) => string
  readonly headers?: Readonly<Record<string, string>>
  /** What the answer holds if it tells of the story; for most probes the mere word. */
  readonly sign?: (word: string) => RegExp
  /** Asks for the one story: there is no such page if there is none. */
  readonly isOfOne?: boolean
  /** Whether the addresses that the answer names are read as well. */
  readonly isIndex?: boolean
}

const texts = 'headline|standfirst|byline|tag|in the text|alt|caption|credit|source|table'

const before = writeCursor({ publishedAt: '2059-01-01T00:00:00.000Z', id: 2 ** 31 - 1 })

const pages: readonly SiteProbe[] = [
  {
    name: 'article',
    path: ({ locale, slug }) => `/${locale}/posts/${slug}`,
    // The address itself may be repeated.
    sign: (word) => new RegExp(`${word} (?:${texts})`),
    isOfOne: true,
  },
  { name: 'front page', path: ({ locale }) => `/${locale}` },
  { name: 'older stories', path: ({ locale }) => `/${locale}/before/${before}` },
  { name: 'category', path: ({ locale }) => `/${locale}/categories/birds` },
  { name: 'chip', path: ({ locale }) => `/${locale}/chips/h20` },
]

const search: SiteProbe = {
  name: 'search',
  path: ({ locale }) => `/${locale}/search?q=standfirst`,
}

const prefetch = { RSC: '1', 'Next-Router-Prefetch': '1' }

/** What Next's router sends to have a page as data, with the parameter `_rsc`. */
const router = {
  'as the router navigates': { RSC: '1' },
  'as the router prefetches': prefetch,
  'as the router prefetches all segments': {
    ...prefetch,
    'Next-Router-Segment-Prefetch': '/_full',
  },
} as const

const toRouter = (page: SiteProbe): SiteProbe[] =>
  Object.entries(router).map(([how, headers]) => ({
    ...page,
    name: `${page.name} ${how}`,
    path: (sought) => {
      const path = page.path(sought)
      return `${path}${path.includes('?') ? '&' : '?'}_rsc=probe`
    },
    headers,
    // Its parts have a status of their own, which the router does not look at.
    isOfOne: page.isOfOne === true && !('Next-Router-Segment-Prefetch' in headers),
  }))

/** Every way in which an anonymous reader may come upon the words of a story. */
export const siteProbes: readonly SiteProbe[] = [
  ...pages,
  ...pages.flatMap(toRouter),
  search,
  // The router prefetches nothing of a page that is made for each reader.
  ...toRouter(search).slice(0, 1),
  {
    name: 'search by name',
    path: ({ locale, word }) => `/${locale}/search?q=${word}`,
    sign: (word) => new RegExp(`${word}-story`),
  },
  { name: 'feed', path: ({ locale }) => `/${locale}/feed.xml` },
  { name: 'sitemap', path: () => '/sitemap.xml', isIndex: true },
]
