import path from 'node:path'

import type { Locale } from '../../../kernel/locale.ts'
import type { PageFacts } from '../page/pageFacts.ts'
import { asTexts, lookUp } from '../page/frontMatter.ts'
import { languagePrefix } from './pageAddress.ts'
import type { SectionPlace } from './readSite.ts'
import type { SiteConfig } from './siteConfig.ts'
import { urlize } from './urlize.ts'

/** A path at which Hugo served a list, a feed or a map, and what it was. */
export type SiteAddress = { readonly path: string; readonly language: Locale } & (
  | { readonly kind: 'list' | 'feed' | 'map' }
  | { readonly kind: 'term'; readonly taxonomy: string; readonly term: string }
)

type Listed = Pick<PageFacts, 'frontMatter' | 'language'> & { readonly hugoLanguage: string }

/**
 * List the paths at which Hugo served what is no article: front pages, sections, taxonomies with
 * their terms, each with its feed, and maps of the site.
 *
 * @param pages those whose terms count.
 */
export const siteAddresses = (
  config: SiteConfig,
  sections: readonly SectionPlace[],
  pages: readonly Listed[],
): SiteAddress[] => {
  const { addresses: rules, taxonomies } = config
  const found = new Map<string, SiteAddress>()
  const place = (hugoLanguage: string, ...parts: string[]) =>
    path.posix.join(rules.basePath, languagePrefix(hugoLanguage, config), ...parts)
  const add = (address: SiteAddress) => found.set(address.path, found.get(address.path) ?? address)
  const addList = (hugoLanguage: string, language: Locale, folder: string) => {
    add({ path: place(hugoLanguage, folder, '/'), language, kind: 'list' })
    add({ path: place(hugoLanguage, folder, 'index.xml'), language, kind: 'feed' })
  }
  // A term may have a page of its own, which would count as a section.
  for (const { frontMatter, language, hugoLanguage } of pages) {
    for (const taxonomy of taxonomies) {
      for (const term of asTexts(lookUp(frontMatter, taxonomy))) {
        const folder = `${taxonomy}/${urlize(term, rules)}`
        const shared = { language, kind: 'term', taxonomy, term } as const
        add({ ...shared, path: place(hugoLanguage, folder, '/') })
        add({ path: place(hugoLanguage, folder, 'index.xml'), language, kind: 'feed' })
      }
    }
  }
  for (const { logical, hugoLanguage, language } of sections) {
    addList(hugoLanguage, language, urlize(logical, rules))
    if (logical !== '') continue
    add({ path: place(hugoLanguage, 'sitemap.xml'), language, kind: 'map' })
    // Also where the main language stands without: Hugo leads from there to the front page.
    add({ path: path.posix.join(rules.basePath, hugoLanguage, '/'), language, kind: 'list' })
    for (const taxonomy of taxonomies) addList(hugoLanguage, language, taxonomy)
  }
  return [...found.values()]
}
