import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'

/** Read the titles of sources, by their ids, for the desk. */
export const readSourceTitles = async (
  ids: readonly number[],
  locale: Locale,
  req: PayloadRequest,
): Promise<ReadonlyMap<number, string>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    locale,
    // A name for a colleague: better one in the other language than none.
    fallbackLocale: otherLocale(locale),
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}
