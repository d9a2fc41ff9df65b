import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { firingOf } from '../../../src/features/publication/fire/firing.ts'
import { readNow } from '../../../src/features/publication/readNow.ts'
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
export const requirePastDate: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!isPublishing(data)) return data
  // A date that is cleared is no date, and not the one that stood there before.
  const publishedAt: unknown =
    'publishedAt' in data ? data['publishedAt'] : originalDoc?.publishedAt
  if (!publishedAt) return data
  const now = await readNow(req)
  // What is tried out before its time will be published at its instant.
  const instant = firingOf(req)?.instant ?? now
  if (new Date(publishedAt as string) <= (instant > now ? instant : now)) return data
  const message = say(postMessages.dateNotCome, languageOf(req))
  throw new ValidationError(
    { collection: 'posts', errors: [{ path: 'publishedAt', message }] },
    req.t,
  )
}
