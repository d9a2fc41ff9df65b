import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../../publication/databaseOf.ts'
import type { EntryOrigin } from '../entry.ts'
import type { EntryRow } from './entryRow.ts'

/** An entry, and why it is one. */
export type Lesson = { readonly row: EntryRow; readonly origin: EntryOrigin }

/** Of all writers of the memory one at a time; the number means nothing else. */
const lockNumber = 7_240_515

/** Wait until nobody else writes into the memory; until the transaction ends, nobody does. */
const lockMemory = async (req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(${lockNumber})`)
}

/** What the table of entries takes. */
const entryRecord = ({ row }: Lesson) => ({
  chinese: row['zh-TW'].text,
  chinese_folded: row['zh-TW'].folded,
  chinese_print: row['zh-TW'].print,
  chinese_tokens: row['zh-TW'].tokens,
  chinese_grams: row['zh-TW'].grams,
  english: row.en.text,
  english_folded: row.en.folded,
  english_print: row.en.print,
  english_tokens: row.en.tokens,
  english_grams: row.en.grams,
})

/** What the table of origins takes. */
const originRecord = ({ row, origin }: Lesson) => ({
  chinese_print: row['zh-TW'].print,
  english_print: row.en.print,
  key: origin.key,
  story: 'story' in origin.from ? origin.from.story : null,
  file: 'file' in origin.from ? origin.from.file : null,
  by: origin.by ?? null,
  author: origin.author ?? null,
  at: origin.at,
})

/** The first of those that are the same entry for the same reason. */
const once = (lessons: readonly Lesson[]): Lesson[] => {
  const known = new Map<string, Lesson>()
  for (const lesson of lessons) {
    const { row, origin } = lesson
    const key = JSON.stringify([row['zh-TW'].print, row.en.print, origin.key])
    if (!known.has(key)) known.set(key, lesson)
  }
  return [...known.values()]
}

/**
 * Take lessons into the memory: new pairs become entries, all get their origins.
 *
 * In the transaction of the request, which has to be in one. Gives how many entries are new.
 */
export const learn = async (
  lessons: readonly Lesson[],
  req: PayloadRequest,
): Promise<{ readonly created: number }> => {
  if (lessons.length === 0) return { created: 0 }
  await lockMemory(req)
  const database = await databaseOf(req)
  const known = once(lessons)
  const entries = JSON.stringify(known.map(entryRecord))
  const origins = JSON.stringify(known.map(originRecord))
  const { rows } = await database.execute(sql`
    insert into memory_entries (
      chinese, chinese_folded, chinese_print, chinese_tokens, chinese_grams,
      english, english_folded, english_print, english_tokens, english_grams)
    select
      chinese, chinese_folded, chinese_print, chinese_tokens, chinese_grams,
      english, english_folded, english_print, english_tokens, english_grams
    from jsonb_to_recordset(${entries}::jsonb) as lesson (
      chinese varchar, chinese_folded varchar, chinese_print varchar,
      chinese_tokens numeric, chinese_grams jsonb,
      english varchar, english_folded varchar, english_print varchar,
      english_tokens numeric, english_grams jsonb)
    on conflict (chinese_print, english_print) do nothing
    returning id`)
  await database.execute(sql`
    insert into memory_origins (entry_id, key, story, file, by, author, at)
    select entry.id, lesson.key, lesson.story, lesson.file, lesson.by, lesson.author, lesson.at
    from jsonb_to_recordset(${origins}::jsonb) as lesson (
      chinese_print varchar, english_print varchar, key varchar, story varchar, file varchar,
      by numeric, author varchar, at timestamptz)
    join memory_entries entry using (chinese_print, english_print)
    on conflict (entry_id, key) do nothing`)
  return { created: rows.length }
}

/** Tell which of the pairs are no entries yet, each by both its prints. */
export const readUnknown = async (
  lessons: readonly Lesson[],
  req: PayloadRequest,
): Promise<readonly string[]> => {
  const prints = [
    ...new Map(lessons.map(({ row }) => [`${row['zh-TW'].print} ${row.en.print}`, row])).values(),
  ].map((row) => ({ chinese_print: row['zh-TW'].print, english_print: row.en.print }))
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ readonly key: string }>(sql`
    select lesson.chinese_print || ' ' || lesson.english_print as key
    from jsonb_to_recordset(${JSON.stringify(prints)}::jsonb)
      as lesson (chinese_print varchar, english_print varchar)
    where not exists (
      select from memory_entries entry
      where entry.chinese_print = lesson.chinese_print
        and entry.english_print = lesson.english_print)`)
  return rows.map(({ key }) => key)
}

/**
 * Sort what was learnt into the indexes, where it waits in a list that each search has to read.
 *
 * The database does so itself now and then; after many lessons at once it is time.
 */
export const settleIndexes = async (req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    select gin_clean_pending_list(pg_class.oid)
    from pg_index
    join pg_class on pg_class.oid = pg_index.indexrelid
    join pg_am on pg_am.oid = pg_class.relam
    where pg_index.indrelid = 'memory_entries'::regclass and pg_am.amname = 'gin'`)
}

/**
 * Take origins out of the memory, and entries that have none any more.
 *
 * In the transaction of the request, which has to be in one.
 */
export const forget = async (keys: readonly string[], req: PayloadRequest): Promise<void> => {
  if (keys.length === 0) return
  await lockMemory(req)
  const database = await databaseOf(req)
  await database.execute(sql`
    with gone as (
      delete from memory_origins where key = any(${sql.param(keys)}::varchar[]) returning entry_id, id)
    delete from memory_entries entry
    where entry.id in (select entry_id from gone)
      and not exists (
        select from memory_origins origin
        where origin.entry_id = entry.id and origin.id not in (select id from gone))`)
}

/** The agreements of a story that the memory knows, by their keys. */
export const readKeys = async (story: string, req: PayloadRequest): Promise<readonly string[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ readonly key: string }>(
    sql`select distinct key from memory_origins where story = ${story}`,
  )
  return rows.map(({ key }) => key)
}
