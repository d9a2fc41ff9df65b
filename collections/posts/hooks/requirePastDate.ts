import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'
import { postMessages } from '../messages.ts'
import { isPublishing } from './isPublishing.ts'

/**
 * Refuse to publish with a moment of publication that has not come.
 *
 * Readers would see the post at once, whatever its date says: what is to appear later stays a draft
 * until then.
 */
export const requirePastDate: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!isPublishing(data)) return data
  // A date that is cleared is no date, and not the one that stood there before.
  const publishedAt: unknown =
    'publishedAt' in data ? data['publishedAt'] : originalDoc?.publishedAt
  if (!publishedAt || new Date(publishedAt as string) <= new Date()) return data
  const message = say(postMessages.dateNotCome, languageOf(req))
  throw new ValidationError(
    { collection: 'posts', errors: [{ path: 'publishedAt', message }] },
    req.t,
  )
}
