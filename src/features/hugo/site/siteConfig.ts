import type { Locale } from '../../../kernel/locale.ts'
import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { asText, asTexts, isMap, lookUp } from '../page/frontMatter.ts'
import { localeOf } from './localeOf.ts'
import type { Mount } from './mounts.ts'
import { mountsOf } from './mounts.ts'

/** A language of a site: `key` is Hugo's name for it, `locale` ours, if it is one of ours. */
type SiteLanguage = {
  readonly key: string
  readonly locale: Locale | undefined
  readonly contentDir: string
  /** An IANA name. */
  readonly timeZone: string
  readonly params: FrontMatter
}

/** How a site makes addresses. */
export type AddressRules = {
  /** The path of the site's own address, `/` or e.g. `/blog/`. */
  readonly basePath: string
  readonly origin: string
  /** By section: a pattern such as `/:year/:month/:slug/`. */
  readonly permalinks: ReadonlyMap<string, string>
  readonly isDefaultInSubdir: boolean
  readonly isUgly: boolean
  readonly keepsCase: boolean
  readonly removesAccents: boolean
}

/** What an import needs to know of a site's configuration. */
export type SiteConfig = {
  readonly title: string
  readonly timeZone: string
  readonly languages: readonly SiteLanguage[]
  readonly defaultLanguage: string
  readonly mounts: readonly Mount[]
  readonly addresses: AddressRules
  /** Whether Hugo shows the raw HTML of a page. */
  readonly allowsHtml: boolean
  /** Names of front matter under which categories, tags and the like stand, in the plural. */
  readonly taxonomies: readonly string[]
  /** Whether `:heart:` is a heart. */
  readonly hasEmoji: boolean
  /** What the configuration hands down to pages. */
  readonly cascade: FrontMatterValue | undefined
  /** What begins and ends mathematics besides dollar signs, e.g. `\\(` and `\\)`. */
  readonly mathematics: ReadonlyArray<readonly [string, string]>
  /** Where a date is taken from, in this order, e.g. `['date', 'publishDate']`. */
  readonly dates: Readonly<Record<'date' | 'publishDate' | 'expiryDate', readonly string[]>>
}

const isTrue = (value: FrontMatterValue | undefined): boolean => asText(value) === 'true'

const mapIn = (data: FrontMatter, key: string): FrontMatter => {
  const found = lookUp(data, key)
  return isMap(found) ? found : {}
}

const defaultDates = {
  date: ['date', 'publishDate', 'lastmod'],
  publishDate: ['publishDate', 'date'],
  expiryDate: ['expiryDate'],
} as const

const datesOf = (data: FrontMatter): SiteConfig['dates'] => {
  const configured = mapIn(data, 'frontmatter')
  const read = (key: keyof typeof defaultDates): readonly string[] => {
    const given = asTexts(lookUp(configured, key))
    const all = given.flatMap((one) => (one === ':default' ? defaultDates[key] : [one]))
    return all.length > 0 ? all : defaultDates[key]
  }
  return { date: read('date'), publishDate: read('publishDate'), expiryDate: read('expiryDate') }
}

const allowsHtmlOf = (data: FrontMatter): boolean =>
  isTrue(lookUp(mapIn(mapIn(mapIn(data, 'markup'), 'goldmark'), 'renderer'), 'unsafe'))

const pairOf = (value: FrontMatterValue): ReadonlyArray<readonly [string, string]> => {
  const [open, close] = Array.isArray(value) ? value.map((one) => asText(one)) : []
  return open && close ? [[open, close]] : []
}

/** What begins and ends mathematics that Hugo leaves to the browser. */
const mathematicsOf = (data: FrontMatter): ReadonlyArray<readonly [string, string]> => {
  const extensions = mapIn(mapIn(mapIn(data, 'markup'), 'goldmark'), 'extensions')
  const passthrough = mapIn(extensions, 'passthrough')
  if (!isTrue(lookUp(passthrough, 'enable'))) return []
  const delimiters = mapIn(passthrough, 'delimiters')
  return ['block', 'inline'].flatMap((kind) => {
    const given = lookUp(delimiters, kind)
    return Array.isArray(given) ? given.flatMap(pairOf) : []
  })
}

/** Newer sites write permalinks by kind (`permalinks.page.posts`), older ones by section alone. */
const permalinksOf = (data: FrontMatter): Map<string, string> => {
  const given = mapIn(data, 'permalinks')
  const pages = lookUp(given, 'page')
  const all = { ...given, ...(isMap(pages) ? pages : {}) }
  return new Map(
    Object.entries(all).flatMap(([section, pattern]) =>
      typeof pattern === 'string' ? [[section.toLowerCase(), pattern] as const] : [],
    ),
  )
}

const addressRulesOf = (data: FrontMatter): AddressRules => {
  const given = asText(lookUp(data, 'baseURL')) ?? '/'
  const anywhere = 'http://localhost/'
  const base = URL.canParse(given, anywhere) ? new URL(given, anywhere) : undefined
  return {
    basePath: (base?.pathname ?? '/').replace(/\/*$/, '/'),
    origin: base && /^https?:/i.test(given) ? base.origin : '',
    permalinks: permalinksOf(data),
    isDefaultInSubdir: isTrue(lookUp(data, 'defaultContentLanguageInSubdir')),
    isUgly: isTrue(lookUp(data, 'uglyURLs')),
    keepsCase: isTrue(lookUp(data, 'disablePathToLower')),
    removesAccents: isTrue(lookUp(data, 'removePathAccents')),
  }
}

/** The code of a language; newer versions of Hugo call it `locale`. */
const codeOf = (data: FrontMatter): string | undefined =>
  asText(lookUp(data, 'languageCode')) ?? asText(lookUp(data, 'locale'))

const languagesOf = (data: FrontMatter, timeZone: string): SiteLanguage[] => {
  const contentDir = asText(lookUp(data, 'contentDir')) ?? 'content'
  const code = codeOf(data)
  const defaultLanguage = asText(lookUp(data, 'defaultContentLanguage')) ?? 'en'
  const params = mapIn(data, 'params')
  const disabled = new Set(asTexts(lookUp(data, 'disableLanguages')))
  const given = Object.entries(mapIn(data, 'languages'))
  const codes = given.map(([, value]) => (isMap(value) && codeOf(value)) || '')
  // `en` may be the name of a language that is another; one code for several was only copied.
  const isTagged = new Set(codes).size === codes.length
  const languages = given.flatMap(([key, value]): SiteLanguage[] => {
    if (!isMap(value) || isTrue(lookUp(value, 'disabled')) || disabled.has(key)) return []
    const tag = codeOf(value) ?? key
    return [
      {
        key,
        locale: (isTagged ? localeOf(tag) : undefined) ?? localeOf(key) ?? localeOf(tag),
        contentDir: asText(lookUp(value, 'contentDir')) ?? contentDir,
        timeZone: asText(lookUp(value, 'timeZone')) ?? timeZone,
        params: { ...params, ...mapIn(value, 'params') },
      },
    ]
  })
  if (languages.length > 0) return withoutSimplified(languages)
  const locale = (code && localeOf(code)) || localeOf(defaultLanguage)
  return [{ key: defaultLanguage, locale, contentDir, timeZone, params }]
}

/** Beside a language that is Traditional Chinese by its name, plain `zh` is Simplified. */
const withoutSimplified = (languages: SiteLanguage[]): SiteLanguage[] => {
  const isPlain = ({ key }: SiteLanguage) => key.toLowerCase() === 'zh'
  const isBoth = languages.some((one) => one.locale === 'zh-TW' && !isPlain(one))
  return isBoth
    ? languages.map((one) => (isPlain(one) ? { ...one, locale: undefined } : one))
    : languages
}

/** Read a site's configuration out of what its files say. */
export const siteConfig = (data: FrontMatter): SiteConfig => {
  const timeZone = asText(lookUp(data, 'timeZone')) ?? 'UTC'
  const languages = languagesOf(data, timeZone)
  const taxonomies = Object.values(mapIn(data, 'taxonomies')).flatMap((one) => asText(one) ?? [])
  return {
    title: asText(lookUp(data, 'title')) ?? '',
    timeZone,
    languages,
    defaultLanguage: asText(lookUp(data, 'defaultContentLanguage')) ?? languages[0]?.key ?? 'en',
    mounts: mountsOf(data, languages),
    addresses: addressRulesOf(data),
    allowsHtml: allowsHtmlOf(data),
    taxonomies: taxonomies.length > 0 ? taxonomies : ['categories', 'tags'],
    hasEmoji: isTrue(lookUp(data, 'enableEmoji')),
    cascade: lookUp(data, 'cascade'),
    mathematics: mathematicsOf(data),
    dates: datesOf(data),
  }
}
