import type { Locale } from '../kernel/locale.ts'

const part = (slug: string): string => encodeURIComponent(slug)

/** The paths of the public site, each beginning with a slash; slugs are encoded. */
export const addresses = {
  home: (locale: Locale) => `/${locale}`,
  post: (locale: Locale, slug: string) => `/${locale}/posts/${part(slug)}`,
  category: (locale: Locale, slug: string) => `/${locale}/categories/${part(slug)}`,
  chips: (locale: Locale) => `/${locale}/chips`,
  chip: (locale: Locale, slug: string) => `/${locale}/chips/${part(slug)}`,
  search: (locale: Locale) => `/${locale}/search`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
  sitemapPart: (number: number) => `/sitemaps/${number}`,
} as const
