import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { databaseOf } from '../../../publication/databaseOf.ts'
import { inTransaction } from '../../../publication/inTransaction.ts'
import { lockAgreements } from '../../alignment/alignmentStore.ts'
import { feedMemory } from './feedMemory.ts'
import { forget, readKeys, settleIndexes } from './memoryStore.ts'

type Stories = ReadonlyArray<{ readonly id: number; readonly translation_key: string }>

/** How many stories are read, and how many lost ones forgotten, at a time. */
const batch = 100

const readStories = async (after: number, req: PayloadRequest): Promise<Stories> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Stories[number]>(sql`
    select id, translation_key from alignments where id > ${after} order by id limit ${batch}`)
  return rows
}

const countStories = async (req: PayloadRequest): Promise<number> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ readonly count: number }>(
    sql`select count(*)::int as count from alignments`,
  )
  return rows[0]?.count ?? 0
}

/** Origins in stories that have no agreements any more. */
const readLost = async (req: PayloadRequest): Promise<readonly string[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ readonly key: string }>(sql`
    select key from memory_origins
    where story is not null
      and not exists (select from alignments where translation_key = memory_origins.story)
    limit ${batch}`)
  return rows.map(({ key }) => key)
}

/**
 * Bring the memory to what is agreed in all stories; what was imported stays.
 *
 * One transaction a story: when it is broken off, what is done is done, and the next run has less to
 * do. Safe while the desk works.
 */
export const rebuildMemory = async (
  payload: Payload,
  progress: (done: number, total: number) => void,
): Promise<{ readonly stories: number }> => {
  const total = await inTransaction(payload, {}, countStories)
  let done = 0
  let after = 0
  for (;;) {
    const stories = await inTransaction(payload, {}, (req) => readStories(after, req))
    for (const { id, translation_key: story } of stories) {
      await inTransaction(payload, {}, async (req) => {
        const agreements = await lockAgreements(story, req)
        await feedMemory(story, await readKeys(story, req), agreements, req)
      })
      after = id
      done += 1
      progress(Math.min(done, total), total)
    }
    if (stories.length < batch) break
  }
  for (;;) {
    const lost = await inTransaction(payload, {}, async (req) => {
      const keys = await readLost(req)
      await forget(keys, req)
      return keys
    })
    if (lost.length < batch) break
  }
  await inTransaction(payload, {}, settleIndexes)
  return { stories: done }
}
