import { addresses } from '../addresses.ts'
import { escapeXml } from '../xml/escapeXml.ts'

/** Write the list of the sitemap's parts (sitemaps.org), which are numbered from 0. */
export const renderSitemapIndex = (parts: number, site: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...Array.from(
      { length: parts },
      (_, number) =>
        `  <sitemap><loc>${escapeXml(site + addresses.sitemapPart(number))}</loc></sitemap>`,
    ),
    '</sitemapindex>',
    '',
  ].join('\n')
