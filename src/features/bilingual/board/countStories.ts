import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { cacheTags } from '../../../kernel/cacheTags.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales, otherLocale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { queuePurge } from '../../publication/outbox/queuePurge.ts'
import { parseAgreements } from '../alignment/parseAgreements.ts'
import type { BoardCell, SideCounts } from './boardCell.ts'
import { countSides } from './countSides.ts'
import type { PublishedStanding } from './judgePublished.ts'
import { judgePublished, parseStanding } from './judgePublished.ts'
import type { PostFacts, StoryFacts } from './storyFacts.ts'
import { readStoryFacts } from './storyFacts.ts'
import { takeChanged } from './takeChanged.ts'

/** A story as it was counted. */
type Counted = {
  readonly key: string
  readonly cells: readonly BoardCell[]
  readonly published: PublishedStanding | null
  /** Whether what readers are told has changed. */
  readonly isNewsToReaders: boolean
}

/** The second half is 0: whoever counts does so alone. The first half is no post's (`lockPost`). */
const lock = sql`select pg_try_advisory_xact_lock(${0xb0a7d}, 0) as locked`

const nothing: SideCounts = { behind: 0, untranslated: 0, unjoined: 0 }

const findSide = ({ posts }: StoryFacts, language: Locale): PostFacts | undefined =>
  posts.find(({ cell }) => cell.language === language)

const countStory = (key: string, facts: StoryFacts): Counted => {
  const agreements = parseAgreements(facts.agreements)
  const [zh, en] = [findSide(facts, 'zh-TW'), findSide(facts, 'en')]
  const counts =
    zh && en ? countSides(agreements, { 'zh-TW': zh.segments, en: en.segments }) : undefined
  const before = parseStanding(facts.published)
  const published =
    zh?.published && en?.published
      ? judgePublished(agreements, { 'zh-TW': zh.published, en: en.published }, before)
      : null
  const cells = facts.posts.map(({ cell, behindSince }): BoardCell => {
    const own = counts?.[cell.language] ?? nothing
    const moved = findSide(facts, otherLocale(cell.language))?.cell.editedAt ?? null
    return {
      ...cell,
      ...own,
      behindSince: own.behind > 0 ? (behindSince ?? moved) : null,
      readersBehindSince: published?.[cell.language].since ?? null,
    }
  })
  const isNewsToReaders = locales.some(
    (one) => (before?.[one].since ?? null) !== (published?.[one].since ?? null),
  )
  return { key, cells, published, isNewsToReaders }
}

const writeCells = async (counted: readonly Counted[], req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  const cells = JSON.stringify(counted.flatMap((story) => story.cells))
  const keys = JSON.stringify(counted.map(({ key }) => key))
  await database.execute(sql`
    delete from board_cells
    where translation_key in (select jsonb_array_elements_text(${keys}::jsonb))
      and post not in (
        select (cell ->> 'post')::int from jsonb_array_elements(${cells}::jsonb) cell)`)
  await database.execute(sql`
    insert into board_cells (post, translation_key, language, title, state, behind, untranslated,
      unjoined, behind_since, readers_behind_since, owner, due, edited_at, categories)
    select post, "translationKey", language, title, state, behind, untranslated, unjoined,
      "behindSince", "readersBehindSince", owner, due, "editedAt", categories
    from jsonb_to_recordset(${cells}::jsonb) as cell(post int, "translationKey" varchar,
      language varchar, title varchar, state varchar, behind int, untranslated int, unjoined int,
      "behindSince" timestamptz, "readersBehindSince" timestamptz, owner int, due timestamptz,
      "editedAt" timestamptz, categories jsonb)
    on conflict (post) do update set translation_key = excluded.translation_key,
      language = excluded.language, title = excluded.title, state = excluded.state,
      behind = excluded.behind, untranslated = excluded.untranslated,
      unjoined = excluded.unjoined, behind_since = excluded.behind_since,
      readers_behind_since = excluded.readers_behind_since, owner = excluded.owner,
      due = excluded.due, edited_at = excluded.edited_at, categories = excluded.categories`)
}

const writePublished = async (counted: readonly Counted[], req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  const found = counted.map(({ key, published }) => ({ key, published }))
  await database.execute(sql`
    insert into alignments (translation_key, agreements, published)
    select key, '[]', published from jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
      as found(key varchar, published jsonb)
    where published is not null
    on conflict (translation_key) do update set published = excluded.published`)
  await database.execute(sql`
    update alignments set published = null where published is not null and translation_key in (
      select key from jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
        as found(key varchar, published jsonb) where published is null)`)
  const told = counted.filter(({ isNewsToReaders }) => isNewsToReaders)
  await queuePurge(
    req,
    told.map(({ key }) => cacheTags.story(key)),
  )
}

/** Count stories, by their keys, and keep what was counted, in the caller's transaction. */
const countByKey = async (keys: readonly string[], req: PayloadRequest): Promise<void> => {
  const facts = await readStoryFacts(keys, req)
  const counted: Counted[] = []
  for (const [key, story] of facts) {
    try {
      counted.push(countStory(key, story))
    } catch (error) {
      // One story that cannot be read must not keep all others from being counted.
      req.payload.logger.error({ err: error, msg: `the story ${key} could not be counted` })
    }
  }
  if (counted.length === 0) return
  await writeCells(counted, req)
  await writePublished(counted, req)
}

/**
 * Count the stories that have changed and have waited longest, at most so many, in a transaction.
 *
 * One process counts at a time, so that what was read first is never written last.
 *
 * @returns how many were counted; `busy` while somebody else counts.
 */
export const countStories = async (payload: Payload, most: number): Promise<number | 'busy'> =>
  await inTransaction(payload, {}, async (req) => {
    const database = await databaseOf(req)
    const { rows } = await database.execute<{ locked: boolean }>(lock)
    if (rows[0]?.locked !== true) return 'busy'
    const keys = await takeChanged(req, most)
    if (keys.length > 0) await countByKey(keys, req)
    return keys.length
  })
