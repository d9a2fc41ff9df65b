import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { cacheTags } from '../../../kernel/cacheTags.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { queuePurge } from '../../publication/outbox/queuePurge.ts'
import type { SiteAddress } from '../site/siteAddresses.ts'
import { redirectPath } from './redirectPath.ts'

/** Where the newsroom shows what Hugo showed at an address. */
const targetOf = (
  address: SiteAddress,
  slugOf: (category: string, language: Locale) => string | undefined,
): string => {
  const { language } = address
  if (address.kind !== 'term') {
    const places = { list: `/${language}`, feed: `/${language}/feed.xml`, map: '/sitemap.xml' }
    return places[address.kind]
  }
  const slug = address.taxonomy === 'categories' ? slugOf(address.term, language) : undefined
  return slug === undefined
    ? `/${language}/search?q=${encodeURIComponent(address.term)}`
    : `/${language}/categories/${encodeURIComponent(slug)}`
}

/**
 * Lead from the lists, feeds and maps of a Hugo site to those of the newsroom.
 *
 * An address that leads somewhere already stays as it is.
 *
 * @param slugOf the slug of a category by its name.
 */
export const writeSiteRedirects = async (
  addresses: readonly SiteAddress[],
  slugOf: (category: string, language: Locale) => string | undefined,
  req: PayloadRequest,
): Promise<void> => {
  const rows = addresses
    .map((address) => ({
      from: redirectPath(address.path),
      language: address.language,
      to: targetOf(address, slugOf),
    }))
    // The bare address and our own are pages already.
    .filter(({ from, to }) => from.length > 1 && from.length <= 1000 && from !== to)
  if (rows.length === 0) return
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into redirects ("from", language, "to")
    select "from", language::enum_redirects_language, "to"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given("from" text, language text, "to" text)
    on conflict ("from", language) do nothing`)
  await queuePurge(req, [cacheTags.redirects])
}
