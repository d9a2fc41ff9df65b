import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { hasSite } from '../hasSite.ts'
import { readNow } from '../readNow.ts'
import { readEmbargoes } from './readEmbargoes.ts'
import { readSeen } from './readSeen.ts'
import { readWaiting } from './readWaiting.ts'
import type { PostStanding, Standing } from './standing.ts'

/** A post of a story, as far as whoever asks may see it. */
type Subject = Pick<PostStanding, 'id' | 'language' | 'title'>

/**
 * Read how publication stands for a post and its counterpart.
 *
 * At a handful of queries by index, so that it can be asked for after every save.
 *
 * @param zone the zone in which the desk reads the clock.
 * @returns `undefined` if the post has been deleted.
 */
export const readStanding = async (
  subjects: { readonly own: Subject; readonly other: Subject | undefined },
  { zone, language }: { readonly zone: string; readonly language: Locale },
  req: PayloadRequest,
): Promise<Standing | undefined> => {
  const { own, other } = subjects
  const ids = other ? [own.id, other.id] : [own.id]
  const seen = await readSeen(ids, req)
  const waiting = await readWaiting(ids, language, req)
  const embargoes = await readEmbargoes(ids, req)
  const standingOf = ({ id, title, ...post }: Subject): PostStanding | undefined => {
    const found = seen.get(id)
    if (!found) return undefined
    const embargo = embargoes.get(id) ?? null
    return { id, title, ...post, ...found, waiting: waiting.get(id) ?? [], embargo }
  }
  const standing = standingOf(own)
  if (!standing) return undefined
  return {
    now: (await readNow(req)).toISOString(),
    zone,
    hasSite: hasSite(req.payload),
    mayPublish: canPublish(req.user),
    own: standing,
    other: (other && standingOf(other)) ?? null,
  }
}
