import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Body } from '../../../content/lexical/nodes.ts'
import { walk } from '../../../content/lexical/walk.ts'
import { postKindOf } from '../../../kernel/postKind.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import { momentAsked } from '../../../kernel/shownMoment.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { readNow } from '../../publication/readNow.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import type { Asking } from './tablePin.ts'
import { askOf } from './tablePin.ts'

/** What is published. */
type PublishedPost = {
  readonly id: number
  readonly body?: unknown
  readonly publishedAt?: string | null
  readonly kind?: unknown
}

/** A table, by its number, or a chart, which has none. */
type Pinnable = Asking & { readonly id: string; readonly table: number | null }

const blocksOf = (body: unknown): Pinnable[] => {
  if (!Array.isArray((body as Partial<Body> | null)?.root?.children)) return []
  const found = [...walk(body as Body)].flatMap((node): Pinnable[] => {
    if (node.type !== 'block') return []
    const { fields } = node
    if (fields.blockType === 'chart') {
      return [{ id: fields.id, table: null, chosen: fields.asOf, day: fields.day }]
    }
    const table = fields.blockType === 'spec-table' ? relatedId(fields.table) : undefined
    return fields.blockType === 'spec-table' && table !== undefined
      ? [{ id: fields.id, table, chosen: fields.shows, day: fields.day }]
      : []
  })
  // What was copied may have the id of what it was copied from: one pin is there for both.
  return [...new Map(found.toReversed().map((one) => [one.id, one])).values()].toReversed()
}

/**
 * Pin the tables and charts of a post that is being published to what is known now.
 *
 * One that was pinned before stays so, unless its block asks for something else or somebody wanted
 * it renewed: then it shows today. Runs in the transaction of the publication.
 */
export const pinTables = async (post: PublishedPost, req: PayloadRequest): Promise<void> => {
  const blocks = blocksOf(post.body)
  const database = await databaseOf(req)
  const kept = blocks.map(({ id }) => sql`${id}`)
  await database.execute(
    kept.length === 0
      ? sql`delete from table_pins where post = ${post.id}`
      : sql`delete from table_pins where post = ${post.id} and block not in (${sql.join(kept, sql`, `)})`,
  )
  if (blocks.length === 0) return
  const now = await readNow(req)
  const zone = deskTimeZone(req.payload)
  const today = sayInstant(now, zone).slice(0, 10)
  const published = post.publishedAt ? sayInstant(post.publishedAt, zone).slice(0, 10) : today
  const kind = postKindOf(post.kind)
  const rows = blocks.map(({ id, table, chosen, day }) => {
    const { asked, onDay = null } = askOf(momentAsked(chosen, kind), { day, published })
    const knownAt = onDay === null ? null : now.toISOString()
    return sql`(${post.id}, ${id}, ${table}, ${asked}, ${onDay}, ${knownAt}::timestamptz, false)`
  })
  await database.execute(sql`
    insert into table_pins as old (post, block, "table", asked, on_day, known_at, is_refresh_wanted)
    values ${sql.join(rows, sql`, `)}
    on conflict (post, block) do update set
      "table" = excluded."table",
      asked = excluded.asked,
      is_refresh_wanted = false,
      on_day = case
        when old.asked is distinct from excluded.asked then excluded.on_day
        when old.is_refresh_wanted and old.on_day is not null then ${today}
        else old.on_day end,
      known_at = case
        when old.asked is distinct from excluded.asked or old.is_refresh_wanted
          then excluded.known_at
        else old.known_at end`)
}
