import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { locales } from '../../../src/kernel/locale.ts'
import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'
import { postMessages } from '../messages.ts'
import { relatedOf } from '../relatedOf.ts'
import { isPublishing } from './isPublishing.ts'

/** Refuse to publish a picture that is not described in both languages, unless it decorates. */
export const requireAlternativeText: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!isPublishing(data)) return data
  const { media } = relatedOf({ ...originalDoc, ...data })
  if (media.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: media } },
    select: { alt: true, isDecorative: true, filename: true },
    locale: 'all',
    depth: 0,
    pagination: false,
    req,
    // The rule concerns the picture, not who may see it.
    overrideAccess: true,
  })
  const undescribed = docs.filter((picture) => {
    const alt = picture.alt as unknown as Record<string, string | null> | null | undefined
    return !picture.isDecorative && locales.some((locale) => !alt?.[locale]?.trim())
  })
  if (undescribed.length === 0) return data
  const names = undescribed.map((picture) => picture.filename ?? `#${picture.id}`).join(', ')
  const message = say(postMessages.alternativeTextMissing, languageOf(req), { names })
  const usedInBody = !undescribed.some((picture) => picture.id === (data['cover'] ?? null))
  throw new ValidationError(
    { collection: 'posts', errors: [{ path: usedInBody ? 'body' : 'cover', message }] },
    req.t,
  )
}
