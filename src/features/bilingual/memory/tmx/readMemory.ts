import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { databaseOf } from '../../../publication/databaseOf.ts'
import { inTransaction } from '../../../publication/inTransaction.ts'
import type { TmxEntry } from './writeTmx.ts'

type Row = {
  readonly id: number
  readonly chinese: string
  readonly english: string
  readonly uses: number
  readonly at: string | Date
  readonly author: string | null
  readonly origin: string
}

const batch = 1000

/** Read the whole memory, batch by batch, in the order in which it was learnt. */
export async function* readMemory(payload: Payload): AsyncGenerator<readonly TmxEntry[]> {
  let after = 0
  for (;;) {
    const rows = await inTransaction(payload, {}, async (req) => {
      const database = await databaseOf(req)
      const found = await database.execute<Row>(sql`
        select entry.id, chinese, english, newest.at, newest.author, newest.origin,
          (select count(*)::int from memory_origins where entry_id = entry.id) as uses
        from memory_entries entry
        cross join lateral (
          select at, author, coalesce(story, file, '') as origin from memory_origins
          where entry_id = entry.id order by at desc, id desc limit 1
        ) as newest
        where entry.id > ${after} order by entry.id limit ${batch}`)
      return found.rows
    })
    yield rows.map(({ id, chinese, english, uses, at, author, origin }) => ({
      id,
      texts: { 'zh-TW': chinese, en: english },
      uses,
      at: new Date(at).toISOString(),
      origin,
      ...(author === null ? {} : { author }),
    }))
    after = rows.at(-1)?.id ?? after
    if (rows.length < batch) return
  }
}
