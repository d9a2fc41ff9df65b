import type { CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'
import { findUses } from '../findUses.ts'
import { mediaMessages } from '../messages.ts'

/** How many posts a refusal names; the rest are counted. */
const named = 5

/** Refuse to delete a picture that a post shows, and name the posts. */
export const keepUsedPictures: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await findUses(id, req)
  if (uses.length === 0) return
  const locale = languageOf(req)
  const titles = uses.slice(0, named).map((use) => {
    const title = use.title ?? `#${use.id}`
    return locale === 'en' ? `“${title}”` : `〈${title}〉`
  })
  if (uses.length > named) titles.push('…')
  const values = { count: uses.length, titles: titles.join(locale === 'en' ? ', ' : '、') }
  const posts = uses.map((use) => use.id)
  throw new APIError(say(mediaMessages.inUse, locale, values), 409, { posts }, true)
}
