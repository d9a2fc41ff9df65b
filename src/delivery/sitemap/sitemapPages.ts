import { chartKinds } from '../../kernel/chartKinds.ts'
import { locales } from '../../kernel/locale.ts'
import { addresses } from '../addresses.ts'
import type { SitemapPage } from './renderSitemap.ts'

type Named = { readonly slug: string; readonly updatedAt?: string }

const inBoth = (
  path: (locale: (typeof locales)[number]) => string,
  changedAt?: string,
): SitemapPage[] => {
  const alternates = Object.fromEntries(locales.map((locale) => [locale, path(locale)]))
  return locales.map((locale) => ({
    locale,
    path: path(locale),
    alternates,
    ...(changedAt ? { changedAt } : {}),
  }))
}

/** The pages that exist in both languages whatever is published: front pages, categories, chips. */
export const sitemapPages = (
  categories: readonly Named[],
  chips: readonly Named[],
): SitemapPage[] => [
  ...inBoth(addresses.home),
  ...categories.flatMap(({ slug }) => inBoth((locale) => addresses.category(locale, slug))),
  ...inBoth(addresses.chips),
  ...inBoth(addresses.charts),
  ...chartKinds.flatMap((kind) => inBoth((locale) => addresses.chart(locale, kind))),
  ...inBoth((locale) => addresses.compare(locale)),
  ...chips.flatMap(({ slug }) => inBoth((locale) => addresses.chip(locale, slug))),
]
