import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Body } from '../../../content/lexical/nodes.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import { segmentsOf } from '../../../content/segments/segmentsOf.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import type { BoardCell, CellState } from './boardCell.ts'
import type { PublishedSide } from './judgePublished.ts'

/** What a post has now, as it is needed to count its story. */
export type PostFacts = {
  readonly cell: Pick<
    BoardCell,
    | 'post'
    | 'translationKey'
    | 'language'
    | 'title'
    | 'state'
    | 'owner'
    | 'due'
    | 'editedAt'
    | 'categories'
  >
  /** In the latest words of the desk. */
  readonly segments: readonly Segment[]
  readonly published: PublishedSide | undefined
  /** Since when it was behind, as it was counted last. */
  readonly behindSince: string | null
}

type Words = {
  readonly title: string | null
  readonly summary: string | null
  readonly body: unknown
}

type Row = {
  readonly post: number
  readonly translationKey: string
  readonly language: Locale
  readonly isPublished: boolean
  readonly wasPublished: boolean
  readonly isLatestPublished: boolean
  readonly latest: Words
  readonly seen: Words | null
  readonly owner: number | null
  readonly due: number | null
  readonly editedAt: number
  readonly writtenAt: number
  readonly publishedAt: number
  readonly categories: number[] | null
  readonly behindSince: number | null
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()
const maybe = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : instant(milliseconds)

const stateOf = ({ isPublished, wasPublished, isLatestPublished }: Row): CellState => {
  if (isPublished) return isLatestPublished ? 'published' : 'changed'
  return wasPublished ? 'withdrawn' : 'draft'
}

const segmentsIn = ({ title, summary, body }: Words): Segment[] =>
  segmentsOf({ title, summary, body: body as Body | null })

const factsOf = (row: Row): PostFacts => {
  const segments = segmentsIn(row.latest)
  const seen = row.seen ? segmentsIn(row.seen) : segments
  return {
    cell: {
      post: row.post,
      translationKey: row.translationKey,
      language: row.language,
      title: row.latest.title || null,
      state: stateOf(row),
      owner: row.owner,
      due: maybe(row.due),
      editedAt: instant(row.editedAt),
      categories: row.categories ?? [],
    },
    segments,
    published: row.isPublished
      ? {
          segments: seen,
          writtenAt: instant(row.writtenAt),
          publishedAt: instant(row.publishedAt),
        }
      : undefined,
    behindSince: maybe(row.behindSince),
  }
}

// A post without a revision was never saved through Payload: then its own row is the latest.
const query = (keys: readonly string[]) => sql`
  select p.id as post, p.translation_key as "translationKey", p.language,
    p._status = 'published' as "isPublished", p.mark is not null as "wasPublished",
    coalesce(v.version__status, p._status::text::enum__posts_v_version_status) = 'published'
      as "isLatestPublished",
    case when v.id is null
      then jsonb_build_object('title', p.title, 'summary', p.summary, 'body', p.body)
      else jsonb_build_object('title', v.version_title, 'summary', v.version_summary,
        'body', v.version_body) end as latest,
    case when p._status = 'published' and v.version__status = 'draft'
      then jsonb_build_object('title', p.title, 'summary', p.summary, 'body', p.body) end as seen,
    case when v.id is null then p.owner_id else v.version_owner_id end as owner,
    extract(epoch from case when v.id is null then p.due else v.version_due end)::float8 * 1000
      as due,
    extract(epoch from coalesce(v.version_updated_at, p.updated_at))::float8 * 1000 as "editedAt",
    -- What the clock published was written when the pinned revision was, and not a moment ago.
    extract(epoch from least(p.updated_at, (
      select pinned.version_updated_at from schedules s join _posts_v pinned on pinned.id = s.revision
      where s.mark = p.mark and s.origin = 'clock' limit 1)))::float8 * 1000 as "writtenAt",
    extract(epoch from p.updated_at)::float8 * 1000 as "publishedAt",
    (select jsonb_agg(r.categories_id) from _posts_v_rels r
      where r.parent_id = v.id and r.path = 'version.categories') as categories,
    extract(epoch from c.behind_since)::float8 * 1000 as "behindSince"
  from posts p
  -- Two that were saved in the same moment may both be marked as the latest.
  left join lateral (
    select * from _posts_v newest where newest.parent_id = p.id and newest.latest
    order by newest.id desc limit 1) v on true
  left join board_cells c on c.post = p.id and c.translation_key = p.translation_key
  where p.deleted_at is null and p.translation_key in (
    select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`

/** What is stored of a story beside its posts. */
export type StoryFacts = {
  readonly posts: readonly PostFacts[]
  /** As stored; whoever reads them parses them. */
  readonly agreements: unknown
  readonly published: unknown
}

/**
 * Read what is needed to count stories, by their keys: two queries for any number of them.
 *
 * Past access: the newsroom counts for itself, and shows nobody what they may not read.
 */
export const readStoryFacts = async (
  keys: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, StoryFacts>> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(query(keys))
  const stored = await database.execute<{
    key: string
    agreements: unknown
    published: unknown
  }>(sql`
    select translation_key as key, agreements, published from alignments
    where translation_key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`)
  const agreedOf = new Map(stored.rows.map((row) => [row.key, row]))
  return new Map(
    keys.map((key) => {
      const { agreements, published } = agreedOf.get(key) ?? { agreements: [], published: null }
      const posts = rows.filter((row) => row.translationKey === key).map(factsOf)
      return [key, { posts, agreements, published }]
    }),
  )
}
