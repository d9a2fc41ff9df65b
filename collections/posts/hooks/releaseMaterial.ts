import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { relatedOf } from '../relatedOf.ts'
import { isPublishing } from './isPublishing.ts'

const release = async (
  collection: 'media' | 'sources' | 'spec-tables',
  ids: readonly number[],
  req: PayloadRequest,
): Promise<void> => {
  if (ids.length === 0) return
  // Past the Local API on purpose: a release changes no text, so it needs no validation in either
  // language and makes no version.
  await req.payload.db.updateMany({
    collection,
    where: { and: [{ id: { in: [...ids] } }, { releasedAt: { exists: false } }] },
    data: { releasedAt: new Date().toISOString() },
    req,
  })
}

/** Make public the pictures, tables and sources that a published post shows. */
export const releaseMaterial: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!isPublishing(doc)) return doc
  const { media, tables, sources } = relatedOf(doc)
  await release('media', media, req)
  await release('spec-tables', tables, req)
  if (tables.length > 0) {
    const { docs } = await req.payload.find({
      collection: 'spec-tables',
      where: { id: { in: tables } },
      select: { sources: true },
      depth: 0,
      pagination: false,
      req,
      // Follows what has just been made public.
      overrideAccess: true,
    })
    const ofTables = docs.flatMap((table) => table.sources ?? [])
    sources.push(...ofTables.map((source) => (typeof source === 'number' ? source : source.id)))
  }
  await release('sources', sources, req)
  return doc
}
