import type { CollectionAfterChangeHook } from 'payload'

import { lockCollection } from '../locks.ts'

/**
 * Keep a post held for whoever is writing in it.
 *
 * Payload lets a post go with every save, the automatic ones included, and holds it again when the
 * form next asks the server something: in between nobody would be told that somebody is at work. The
 * last save of somebody who leaves lets it go.
 */
export const holdForEditor: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const { user } = req
  // Payload has read the query by now, and may have made values of its strings.
  const asked = (name: string): boolean => String(req.query?.[name]) === 'true'
  const isWriting = operation === 'update' && asked('autosave') && !asked('leaving')
  if (!isWriting || req.payloadAPI !== 'REST' || user?.collection !== 'users') return
  const collections: Record<string, unknown> = req.payload.collections
  if (!collections[lockCollection] || collection.lockDocuments === false) return
  const { id } = doc as { readonly id: number }
  await req.payload.db.create({
    collection: lockCollection,
    data: {
      document: { relationTo: 'posts', value: id },
      user: { relationTo: 'users', value: user.id },
    },
    returning: false,
    req,
  })
}
