import type { Locale } from '../../kernel/locale.ts'
import { escapeXml } from '../xml/escapeXml.ts'

/** A page in a sitemap: its paths by language, and when it last changed. */
export type SitemapPage = {
  readonly locale: Locale
  readonly path: string
  /** The same page in both languages, where it exists; itself included. */
  readonly alternates?: Partial<Record<Locale, string>>
  /** ISO 8601. */
  readonly changedAt?: string
}

const renderPage = (page: SitemapPage, site: string): string => {
  const alternates = Object.entries(page.alternates ?? {})
  const links = alternates.length > 1 ? alternates : []
  return [
    '  <url>',
    `    <loc>${escapeXml(site + page.path)}</loc>`,
    ...(page.changedAt ? [`    <lastmod>${page.changedAt}</lastmod>`] : []),
    ...links.map(
      ([locale, path]) =>
        `    <xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(site + path)}"/>`,
    ),
    '  </url>',
  ].join('\n')
}

/** Write one part of the sitemap (sitemaps.org), each page with its other language. */
export const renderSitemap = (pages: readonly SitemapPage[], site: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map((page) => renderPage(page, site)),
    '</urlset>',
    '',
  ].join('\n')
