import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import { newsroomZone } from '../../../kernel/newsroomZone.ts'
import type { OriginSite } from '../page/hugoOrigin.ts'
import { isSafePath } from './isSafePath.ts'

/** Where a language of the newsroom stands in the site that is written. */
type ShapeLanguage = {
  /** Hugo's name of it. */
  readonly key: string
  readonly contentDir: string
  /** What its files have before their extension, e.g. `.en`; empty where its folder tells. */
  readonly suffix: string
}

/** The site that is written: that of the imported posts, or one of the newsroom's own. */
export type SiteShape = {
  readonly site: OriginSite
  readonly languages: Readonly<Record<Locale, ShapeLanguage>>
  /** The languages, by Hugo's names, that the imported site did not have. */
  readonly added: ReadonlySet<string>
}

const keys: Readonly<Record<Locale, string>> = { 'zh-TW': 'zh-tw', en: 'en' }

const otherKeys: Readonly<Record<Locale, string>> = { 'zh-TW': 'zh-hant', en: 'en-us' }

const ownSite = (title: string, baseUrl: string): OriginSite => ({
  title,
  baseUrl,
  defaultLanguage: 'zh-tw',
  isDefaultInSubdir: false,
  timeZone: newsroomZone,
  permalinks: [],
  allowsHtml: true,
  languages: locales.map((locale) => ({
    key: keys[locale],
    locale,
    contentDir: `content/${keys[locale]}`,
  })),
})

const isUsable = ({ key, locale, contentDir }: OriginSite['languages'][number]): boolean =>
  locale !== undefined && /^[\w-]{1,40}$/.test(key) && isSafePath(contentDir)

/** A name for a language that a site lacks; `en` may be the name that a Chinese site goes by. */
const freeKey = (locale: Locale, site: OriginSite): string => {
  const isTaken = site.languages.some(({ key }) => key.toLowerCase() === keys[locale])
  return isTaken ? otherKeys[locale] : keys[locale]
}

/** Give every language of the newsroom a place in a site, one that it lacks a folder of its own. */
const complete = (site: OriginSite): OriginSite => {
  const missing = locales.filter(
    (locale) => !site.languages.some((one) => isUsable(one) && one.locale === locale),
  )
  return {
    ...site,
    languages: [
      ...site.languages.filter(isUsable),
      ...missing.map((locale) => ({
        key: freeKey(locale, site),
        locale,
        contentDir: `content.${keys[locale]}`,
      })),
    ],
  }
}

/**
 * Shape the site that is written after the one that most of the imported posts came from.
 *
 * @param origins how many posts came from each site, by the site as JSON.
 */
export const siteShape = (
  origins: ReadonlyMap<string, number>,
  own: { readonly title: string; readonly baseUrl: string },
): SiteShape => {
  const [most] = [...origins].sort(
    ([one, count], [other, others]) => others - count || (one < other ? -1 : 1),
  )
  const site = complete(
    most ? (JSON.parse(most[0]) as OriginSite) : ownSite(own.title, own.baseUrl),
  )
  const origin = most ? (JSON.parse(most[0]) as OriginSite) : site
  const had = new Set(origin.languages.map(({ key }) => key))
  const added = new Set(site.languages.flatMap(({ key }) => (had.has(key) ? [] : [key])))
  const languageOf = (locale: Locale): ShapeLanguage => {
    const found = site.languages.find((one) => one.locale === locale)!
    const isShared = site.languages.some(
      (one) => one !== found && one.contentDir === found.contentDir,
    )
    const isDefault = found.key === site.defaultLanguage
    const { key, contentDir } = found
    return { key, contentDir, suffix: isShared && !isDefault ? `.${key}` : '' }
  }
  return { site, added, languages: { 'zh-TW': languageOf('zh-TW'), en: languageOf('en') } }
}
