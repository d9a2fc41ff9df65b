import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
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
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: {
      and: [
        { slug: { equals: slug } },
        { language: { equals: data['language'] ?? originalDoc?.language } },
        ...(originalDoc?.id === undefined ? [] : [{ id: { not_equals: originalDoc.id } }]),
      ],
    },
    select: { title: true, deletedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    // A post in the trash keeps its address, so that it can come back.
    trash: true,
    req,
    // Uniqueness concerns posts that the writer may not see as well.
    overrideAccess: true,
  })
  const other = docs[0]
  if (other) {
    const message = other.deletedAt ? postMessages.addressInTrash : postMessages.addressTaken
    return refuse(say(message, languageOf(req), { title: other.title ?? '', slug }))
  }
  return data
}
