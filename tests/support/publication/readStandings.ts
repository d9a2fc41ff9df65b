import type { Payload } from 'payload'

import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { dumpPosts } from './dumpPosts.ts'

/** How a post stands: for readers, for writers, in the audit log, and in the table of schedules. */
export type Standing = {
  /** The title that readers see; `undefined` if they see no post. */
  readonly seen: string | undefined
  /** The title of the newest revision. */
  readonly newest: string | undefined
  /** What the audit log has to say of what readers saw. */
  readonly events: readonly string[]
  /** The actions that are armed, in alphabetical order. */
  readonly waiting: readonly string[]
  /** Everything that is stored of it, as text. */
  readonly dump: string
}

type Kept = { readonly id: number; readonly events: string[]; readonly waiting: string[] }

const kept = `select id,
    array(select event from audit_log where post = posts.id and event like 'post.%'
      order by sequence) as events,
    array(select action::text from schedules where post_id = posts.id and state = 'armed'
      order by 1) as waiting
  from posts where id = any($1)`

const readTitles = async (payload: Payload, ids: readonly number[], isDraft: boolean) => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { in: [...ids] } },
    draft: isDraft,
    overrideAccess: isDraft,
    pagination: false,
    depth: 0,
    select: { title: true },
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}

/** Read how some posts stand, in the order of their ids as they are given. */
export const readStandings = async (
  payload: Payload,
  ids: readonly number[],
): Promise<Standing[]> => {
  const seen = await readTitles(payload, ids, false)
  const newest = await readTitles(payload, ids, true)
  const { rows } = await poolOf(payload).query<Kept>(kept, [ids])
  const books = new Map(rows.map((row) => [row.id, row]))
  const dumps = await dumpPosts(payload, ids)
  return ids.map((id) => ({
    seen: seen.get(id),
    newest: newest.get(id),
    events: books.get(id)?.events ?? [],
    waiting: books.get(id)?.waiting ?? [],
    dump: dumps.get(id) ?? '',
  }))
}
