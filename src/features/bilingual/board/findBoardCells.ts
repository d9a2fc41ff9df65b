import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import type { Action } from '../../publication/schedules/schedule.ts'
import type { CellState, SideCounts } from './boardCell.ts'
import type { BoardQuery, BoardShow } from './boardQuery.ts'

type SQL = ReturnType<typeof sql>

/** What the clock will do with a post, and when (ISO 8601). */
export type Planned = { readonly action: Action; readonly at: string }

/** A cell as the board's table has it. */
export type StoredCell = SideCounts & {
  readonly key: string
  readonly post: number
  readonly language: Locale
  readonly state: CellState
  readonly behindSince: string | null
  readonly readersBehindSince: string | null
  readonly isOverdue: boolean
  readonly planned: readonly Planned[]
}

/** How many stories stand on a page of the board. */
const boardPage = 25

const isPublic = sql`(state in ('published', 'changed'))`
const isDone = sql`(${isPublic} and behind = 0 and untranslated = 0)`
const isOverdue = sql`(due < now() and not ${isDone})`

/**
 * What hurts most, in this order: what is overdue; what readers have in an older text; what is
 * published and behind in the desk's own words; what is behind; what is not translated; what nobody
 * has joined; what is not published; the rest. Within each, what has waited longest comes first, and
 * of what hurts nobody what was changed last.
 *
 * One number, so that the smallest of a story's two cells counts: the rank and a moment.
 */
const hurt = sql`case
  when ${isOverdue} then 1e11 + extract(epoch from due)
  when readers_behind_since is not null then 2e11 + extract(epoch from readers_behind_since)
  when ${isPublic} and behind > 0 then 3e11 + extract(epoch from behind_since)
  when behind > 0 then 4e11 + extract(epoch from behind_since)
  when untranslated > 0 then 5e11 + extract(epoch from edited_at)
  when unjoined > 0 then 6e11 + extract(epoch from edited_at)
  when not ${isPublic} then 7.5e11 - extract(epoch from edited_at)
  else 8.5e11 - extract(epoch from edited_at) end`

/** A story of which there is one language only ranks with what is not translated. */
const lonely = sql`case when count(*) = 1 then 5e11 + extract(epoch from min(edited_at)) end`

const orders: Readonly<Record<BoardQuery['sort'], SQL>> = {
  hurt: sql`least(min(${hurt}), ${lonely})`,
  due: sql`min(due) filter (where not ${isDone}) nulls last`,
  age: sql`least(min(behind_since), min(edited_at) filter (where not ${isDone})) nulls last`,
  edited: sql`max(edited_at) desc`,
}

const shows: Readonly<Record<Exclude<BoardShow, 'missing'>, SQL>> = {
  overdue: isOverdue,
  readers: sql`readers_behind_since is not null`,
  behind: sql`behind > 0`,
  untranslated: sql`untranslated > 0`,
  unjoined: sql`unjoined > 0`,
  unpublished: sql`not ${isPublic}`,
  scheduled: sql`exists (select from schedules s where s.post_id = post and s.state = 'armed')`,
}

const ownerOf = (owner: BoardQuery['owner']): SQL => {
  if (owner === undefined) return sql`true`
  return owner === 'none' ? sql`owner is null` : sql`owner = ${owner}`
}

/** What stories have to have; owner and state in the same language. */
const wanted = ({ q, category, owner, show }: BoardQuery): SQL => {
  const cell = show && show !== 'missing' ? shows[show] : sql`true`
  return sql`bool_or(${ownerOf(owner)} and ${cell})
    and ${show === 'missing' ? sql`count(*) = 1` : sql`true`}
    and ${q === '' ? sql`true` : sql`bool_or(strpos(lower(title), lower(${q}::text)) > 0)`}
    and ${
      category === undefined
        ? sql`true`
        : sql`bool_or(categories @> ${JSON.stringify([category])}::jsonb)`
    }`
}

/**
 * Find the cells of a page of stories, in their order, and whether there are more: one query.
 *
 * The table of cells is narrow and read as a whole: what is due changes with the clock, and no
 * index could hold an order by it. Counted is nothing that nobody reads.
 */
export const findBoardCells = async (
  query: BoardQuery,
  req: PayloadRequest,
): Promise<{ readonly cells: readonly StoredCell[]; readonly hasMore: boolean }> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<StoredCell>(sql`
    with page as (
      select translation_key,
        row_number() over (order by ${orders[query.sort]}, translation_key) as place
      from board_cells group by translation_key having ${wanted(query)}
      order by place limit ${boardPage + 1} offset ${(query.page - 1) * boardPage})
    select translation_key as key, post::int, language, state, behind::int, untranslated::int,
      unjoined::int, behind_since as "behindSince", readers_behind_since as "readersBehindSince",
      coalesce(${isOverdue}, false) as "isOverdue",
      coalesce((select jsonb_agg(jsonb_build_object('action', s.action, 'at', s.instant)
        order by s.instant) from schedules s where s.post_id = post and s.state = 'armed'),
        '[]') as planned
    from page join board_cells using (translation_key) order by place`)
  const keys = [...new Set(rows.map(({ key }) => key))]
  const shown = new Set(keys.slice(0, boardPage))
  return { cells: rows.filter(({ key }) => shown.has(key)), hasMore: keys.length > boardPage }
}
