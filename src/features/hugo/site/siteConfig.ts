import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { asText, asTexts, lookUp } from '../page/frontMatter.ts'
import { localeOf } from './localeOf.ts'
import type { Locale } from '../../../kernel/locale.ts'

/** A language of a site: `key` is Hugo's name for it, `locale` ours, if it is one of ours. */
export type SiteLanguage = {
  readonly key: string
  readonly locale: Locale | undefined
  readonly contentDir: string
}

/** What an import needs to know of a site's configuration. */
export type SiteConfig = {
  readonly title: string
  readonly timeZone: string
  readonly languages: readonly SiteLanguage[]
  readonly defaultLanguage: string
  readonly staticDirs: readonly string[]
  readonly assetDir: string
}

const isMap = (value: FrontMatterValue | undefined): value is FrontMatter =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Read a site's configuration out of what its files say. */
export const siteConfig = (data: FrontMatter): SiteConfig => {
  const contentDir = asText(lookUp(data, 'contentDir')) ?? 'content'
  const code = asText(lookUp(data, 'languageCode'))
  const defaultLanguage = asText(lookUp(data, 'defaultContentLanguage')) ?? 'en'
  const declared = lookUp(data, 'languages')
  const languages = isMap(declared)
    ? Object.entries(declared).flatMap(([key, value]): SiteLanguage[] => {
        if (!isMap(value) || lookUp(value, 'disabled') === true) return []
        const tag = asText(lookUp(value, 'languageCode')) ?? key
        const dir = asText(lookUp(value, 'contentDir')) ?? contentDir
        return [{ key, locale: localeOf(key) ?? localeOf(tag), contentDir: dir }]
      })
    : []
  const only = {
    key: defaultLanguage,
    locale: (code && localeOf(code)) || localeOf(defaultLanguage),
    contentDir,
  }
  return {
    title: asText(lookUp(data, 'title')) ?? '',
    timeZone: asText(lookUp(data, 'timeZone')) ?? 'UTC',
    languages: languages.length > 0 ? languages : [only],
    defaultLanguage,
    staticDirs: asTexts(lookUp(data, 'staticDir') ?? 'static'),
    assetDir: asText(lookUp(data, 'assetDir')) ?? 'assets',
  }
}
