import type { ChartKind } from '../kernel/chartKinds.ts'
import type { Locale } from '../kernel/locale.ts'

type CompareOptions = {
  /** A day, `2025-04-09`; without one, today. */
  readonly on?: string | undefined
  readonly isOnlyDifferences?: boolean
}

const part = (slug: string): string => encodeURIComponent(slug)

/** The paths of the public site, each beginning with a slash; slugs are encoded. */
export const addresses = {
  home: (locale: Locale) => `/${locale}`,
  post: (locale: Locale, slug: string) => `/${locale}/posts/${part(slug)}`,
  category: (locale: Locale, slug: string) => `/${locale}/categories/${part(slug)}`,
  chips: (locale: Locale) => `/${locale}/chips`,
  chip: (locale: Locale, slug: string) => `/${locale}/chips/${part(slug)}`,
  charts: (locale: Locale) => `/${locale}/charts`,
  /** @param on a day, `2025-04-09`; without one, today. */
  chart: (locale: Locale, kind: ChartKind, on?: string) =>
    `/${locale}/charts/${kind}${on ? `?on=${on}` : ''}`,
  /** Chips beside each other, by their slugs. */
  compare: (locale: Locale, chips: readonly string[] = [], more: CompareOptions = {}) => {
    const query = [
      ...(chips.length > 0 ? [`chips=${chips.map(part).join(',')}`] : []),
      ...(more.on ? [`on=${more.on}`] : []),
      ...(more.isOnlyDifferences ? ['only=differences'] : []),
    ]
    return `/${locale}/compare${query.length > 0 ? `?${query.join('&')}` : ''}`
  },
  search: (locale: Locale) => `/${locale}/search`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
  tableData: (
    locale: Locale,
    id: number,
    { day, known, format }: { day: string; known?: string | undefined; format: 'csv' | 'json' },
  ) =>
    `/api/spec-tables/${id}?${new URLSearchParams({ 'as-of': day, ...(known ? { known } : {}), locale, format })}`,
  sitemapPart: (number: number) => `/sitemaps/${number}`,
} as const
