import type { CollectionBeforeValidateHook } from 'payload'

import { publicationContext } from './publicationContext.ts'
import { refusePublication } from './refusePublication.ts'

/**
 * Leave a published post as it is while somebody writes who may not publish.
 *
 * Asked of the main table: the newest draft beside a published post says that it is a draft. A
 * published post in the trash counts, since taking it out would publish it.
 */
export const keepPublished: CollectionBeforeValidateHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context[publicationContext] !== true || originalDoc?.id === undefined) return data
  const post = await req.payload.db.findOne<{ id: number; _status?: string }>({
    collection: 'posts',
    where: { id: { equals: originalDoc.id } },
    select: { _status: true },
    req,
  })
  return post?._status === 'published' ? refusePublication(req) : data
}
