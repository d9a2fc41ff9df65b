import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import type { HeldQuestion } from './heldQuestion.ts'
import { askOf, isPinOf } from './tablePin.ts'

/** The moment that a table shows on a screen of the desk. */
export type DeskMoment = {
  /** The day that it shows, `2025-04-10`. */
  readonly on: string
  /** ISO 8601; absent where it shows what is known now. */
  readonly known: string | undefined
}

type Row = {
  readonly asked: string | null
  readonly onDay: string | null
  readonly knownAt: string | null
  readonly published: string | null
}

const readPin = async (
  post: number,
  block: string,
  req: PayloadRequest,
): Promise<Row | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(sql`
    select pin.asked, pin.on_day as "onDay",
      to_char(pin.known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownAt",
      to_char(posts.published_at at time zone ${deskTimeZone(req.payload)}, 'YYYY-MM-DD') as published
    from posts
    left join table_pins pin
      on pin.post = posts.id and pin.block = ${block} and not pin.is_refresh_wanted
    where posts.id = ${post}`)
  return rows[0]
}

/**
 * Find which moment a block of a post shows: what it was pinned to, or what the next publication
 * would pin, where the block asks for something else by now or is to be renewed.
 */
export const findMoment = async (
  moment: HeldQuestion['moment'],
  today: string,
  req: PayloadRequest,
): Promise<DeskMoment> => {
  if (!moment) return { on: today, known: undefined }
  const { day, post, block } = moment
  const row = post === undefined ? undefined : await readPin(post, block ?? '', req)
  const { asked, onDay } = askOf(moment.asked, { day, published: row?.published ?? today })
  return row?.asked && row.onDay && row.knownAt && isPinOf({ asked: row.asked }, asked)
    ? { on: row.onDay, known: row.knownAt }
    : { on: onDay ?? today, known: undefined }
}
