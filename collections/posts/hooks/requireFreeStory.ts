import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'
import { postMessages } from '../messages.ts'

/**
 * Refuse a second post of a story in the same language, and say which the first is.
 *
 * The unique index refuses it too, in words that help nobody.
 */
export const requireFreeStory: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const translationKey = data['translationKey'] ?? originalDoc?.translationKey
  const language = data['language'] ?? originalDoc?.language
  const isSame =
    translationKey === originalDoc?.translationKey && language === originalDoc?.language
  if (isSame || !translationKey) return data
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: {
      and: [
        { translationKey: { equals: translationKey } },
        { language: { equals: language } },
        ...(originalDoc?.id === undefined ? [] : [{ id: { not_equals: originalDoc.id } }]),
      ],
    },
    draft: true,
    select: { title: true, deletedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    // A post in the trash keeps its place, so that it can come back.
    trash: true,
    req,
    // Uniqueness concerns posts that the writer may not see as well.
    overrideAccess: true,
  })
  const other = docs[0]
  if (!other) return data
  const message = other.deletedAt ? postMessages.storyInTrash : postMessages.storyTaken
  const said = say(message, languageOf(req), { title: other.title || `#${other.id}` })
  throw new ValidationError(
    { collection: 'posts', errors: [{ path: 'translationKey', message: said }] },
    req.t,
  )
}
