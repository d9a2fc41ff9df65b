import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import type { Post } from '../../../src/payload-types.ts'
import { languageOf } from '../../languageOf.ts'
import { postMessages } from '../messages.ts'
import { isPublishing } from './isPublishing.ts'

/** Refuse to publish at no address, or at one that another post of the same language has. */
export const requireFreeAddress: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!isPublishing(data)) return data
  const slug = data['slug'] ?? originalDoc?.slug
  const refuse = (message: string): never => {
    throw new ValidationError({ collection: 'posts', errors: [{ path: 'slug', message }] }, req.t)
  }
  if (!slug) return refuse(say(postMessages.addressMissing, languageOf(req)))
  const { docs } = await req.payload.db.find<Post>({
    collection: 'posts',
    where: {
      and: [
        { slug: { equals: slug } },
        { language: { equals: data['language'] ?? originalDoc?.language } },
        ...(originalDoc?.id === undefined ? [] : [{ id: { not_equals: originalDoc.id } }]),
      ],
    },
    // Posts in the trash keep their address, so that they can come back; and whether the writer may
    // see the other post does not matter.
    select: { title: true, deletedAt: true },
    limit: 1,
    pagination: false,
    req,
  })
  const other = docs[0]
  if (other) {
    const message = other.deletedAt ? postMessages.addressInTrash : postMessages.addressTaken
    return refuse(say(message, languageOf(req), { title: other.title ?? '', slug }))
  }
  return data
}
