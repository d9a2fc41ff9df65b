import path from 'node:path'

import type { Addressed } from './permalink.ts'
import { permalink } from './permalink.ts'
import type { AddressRules, SiteConfig } from './siteConfig.ts'
import { urlize } from './urlize.ts'

/** What a page says about its own addresses. */
export type AddressedPage = Addressed & {
  readonly url: string | undefined
  readonly aliases: readonly string[]
}

/** The paths at which Hugo served a page, decoded, the page's own first. */
export type PageAddresses = { readonly own: string; readonly aliases: readonly string[] }

const hasExtension = (address: string): boolean => /\.[a-z\d]+$/i.test(address)

/** The path that stands before everything in a language; empty for that of the site itself. */
export const languagePrefix = (
  language: string,
  { addresses, defaultLanguage, languages }: SiteConfig,
): string =>
  languages.length > 1 && (language !== defaultLanguage || addresses.isDefaultInSubdir)
    ? `/${language.toLowerCase()}`
    : ''

/** Close an address that is written out: one that names a file stays, all others are folders. */
const closeWritten = (address: string): string =>
  address.endsWith('/') || hasExtension(address) ? address : `${address}/`

const closeMade = (address: string, { isUgly }: AddressRules): string =>
  `${address.replace(/\/+$/, '')}${isUgly ? '.html' : '/'}`

const byPlace = (page: AddressedPage, rules: AddressRules): string => {
  const { place, slug } = page
  const folders = place.logical.split('/').slice(0, -1)
  const folder = urlize(folders.join('/'), rules)
  const name = urlize(slug ?? place.name, rules)
  return `/${[folder, name].filter(Boolean).join('/')}`
}

const ownAddress = (page: AddressedPage, config: SiteConfig): string => {
  const { addresses: rules } = config
  const prefix = languagePrefix(page.place.language, config)
  // Only one that begins with a slash stands outside its language.
  if (page.url) return closeWritten(page.url.startsWith('/') ? page.url : `${prefix}/${page.url}`)
  // A section stands at its folder, whatever the configuration says of pages.
  if (page.place.kind === 'branch') return `${prefix}/${urlize(page.place.logical, rules)}/`
  const pattern = rules.permalinks.get((page.place.sections[0] ?? '').toLowerCase())
  if (pattern === undefined) return closeMade(`${prefix}${byPlace(page, rules)}`, rules)
  const filled = permalink(pattern.startsWith('/') ? pattern : `/${pattern}`, page, rules)
  return closeMade(`${prefix}${filled}`, rules)
}

/**
 * Tell at which paths Hugo served a page: at its own, and at those that led there.
 *
 * Paths begin with the path of the site's own address, as readers asked for them.
 */
export const pageAddresses = (page: AddressedPage, config: SiteConfig): PageAddresses => {
  const base = config.addresses.basePath
  const own = ownAddress(page, config)
  const folder = path.posix.dirname(own.replace(/\/$/, ''))
  const aliases = page.aliases.map((alias) => {
    const full = alias.startsWith('/') ? alias : path.posix.join(folder, alias)
    return closeWritten(full)
  })
  const based = (address: string) => path.posix.join(base, address)
  return { own: based(own), aliases: [...new Set(aliases.map(based))] }
}
