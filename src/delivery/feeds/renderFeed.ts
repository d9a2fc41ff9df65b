import type { Locale } from '../../kernel/locale.ts'
import { addresses } from '../addresses.ts'
import { siteIdentity } from '../siteIdentity.ts'
import { escapeXml } from '../xml/escapeXml.ts'

/** An article as a feed tells it; times are ISO 8601 in UTC. */
export type FeedEntry = {
  readonly id: number
  readonly title: string
  readonly slug: string
  readonly summary?: string | null
  readonly byline?: string | null
  readonly publishedAt: string
  readonly updatedAt: string
}

const later = (one: string, other: string): string => (one > other ? one : other)

// Stays the same when an article's address changes (RFC 4151).
const idOf = (site: string, id: number): string => `tag:${new URL(site).hostname},2026:posts/${id}`

const renderEntry = (entry: FeedEntry, locale: Locale, site: string): string => {
  const link = `${site}${addresses.post(locale, entry.slug)}`
  return [
    '  <entry>',
    `    <id>${escapeXml(idOf(site, entry.id))}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    `    <link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(link)}"/>`,
    `    <published>${entry.publishedAt}</published>`,
    `    <updated>${later(entry.publishedAt, entry.updatedAt)}</updated>`,
    ...(entry.byline ? [`    <author><name>${escapeXml(entry.byline)}</name></author>`] : []),
    ...(entry.summary ? [`    <summary>${escapeXml(entry.summary)}</summary>`] : []),
    '  </entry>',
  ].join('\n')
}

/**
 * Write a language's feed as Atom (RFC 4287).
 *
 * @param site the public address, without a slash at the end.
 */
export const renderFeed = (entries: readonly FeedEntry[], locale: Locale, site: string): string => {
  const updated = entries
    .map((entry) => later(entry.publishedAt, entry.updatedAt))
    .reduce(later, '1970-01-01T00:00:00.000Z')
  const home = `${site}${addresses.home(locale)}`
  const self = `${site}${addresses.feed(locale)}`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${escapeXml(home)}</id>`,
    `  <title>${escapeXml(siteIdentity.name[locale])}</title>`,
    `  <subtitle>${escapeXml(siteIdentity.tagline[locale])}</subtitle>`,
    `  <link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(home)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <author><name>${escapeXml(siteIdentity.name[locale])}</name></author>`,
    `  <updated>${updated}</updated>`,
    ...entries.map((entry) => renderEntry(entry, locale, site)),
    '</feed>',
    '',
  ].join('\n')
}
