import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../../kernel/locale.ts'
import { databaseOf } from '../../../publication/databaseOf.ts'

/** The post to which an entry leads. */
type EntryPost = { readonly id: number; readonly title: string }

/** An entry as the desk sees it. */
export type EntryView = {
  readonly id: number
  readonly texts: Readonly<Record<Locale, string>>
  /** How many agreements and files say it, of the newest twenty. */
  readonly uses: number
  /** When it was last agreed on, or written into a file: ISO 8601. */
  readonly at: string
  /** The story in which it was last agreed on; a file's has none. */
  readonly post?: EntryPost
  /** The name of the file that it came in, if no story says it. */
  readonly file?: string
}

type Row = {
  readonly id: number
  readonly chinese: string
  readonly english: string
  readonly origins: ReadonlyArray<{
    readonly story: string | null
    readonly file: string | null
    readonly at: string
  }>
}

/** So many origins of an entry are looked at, the newest ones. */
const mostOrigins = 20

const readRows = async (ids: readonly number[], req: PayloadRequest): Promise<readonly Row[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(sql`
    select entry.id, entry.chinese, entry.english, origin.origins
    from memory_entries entry
    cross join lateral (
      select jsonb_agg(jsonb_build_object('story', story, 'file', file, 'at', at)) as origins
      from (
        select story, file, at from memory_origins
        where entry_id = entry.id order by at desc, id desc limit ${mostOrigins}
      ) as newest
    ) as origin
    where entry.id = any(${sql.param(ids)}::int[]) and origin.origins is not null`)
  return rows
}

/** The posts of stories that somebody may read, one a story; those in the trash too. */
const readPosts = async (
  stories: readonly string[],
  language: Locale,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, EntryPost>> => {
  if (stories.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { translationKey: { in: [...stories] } },
    draft: true,
    trash: true,
    depth: 0,
    pagination: false,
    select: { language: true, translationKey: true, title: true },
    overrideAccess: false,
    req,
  })
  // Of both languages that of the reader comes last, and stays.
  const sorted = docs.toSorted(
    (one, other) => Number(one.language === language) - Number(other.language === language),
  )
  return new Map(
    sorted.flatMap(({ id, translationKey, title }) =>
      translationKey ? [[translationKey, { id, title }] as const] : [],
    ),
  )
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/**
 * Read entries with where they come from, in the order in which they are asked for.
 *
 * Three queries at most. An entry that only stories say which the user may not read, or which are
 * gone, is absent.
 *
 * @param language in which titles are shown, where a story has both.
 */
export const readEntries = async (
  ids: readonly number[],
  language: Locale,
  req: PayloadRequest,
): Promise<readonly EntryView[]> => {
  if (ids.length === 0) return []
  const rows = await readRows(ids, req)
  const stories = rows.flatMap(({ origins }) => origins.flatMap(({ story }) => story ?? []))
  const posts = await readPosts(unique(stories), language, req)
  const views = rows.flatMap(({ id, chinese, english, origins }): EntryView[] => {
    const open = origins.filter(({ story }) => story === null || posts.has(story))
    const told = open.find(({ story }) => story !== null) ?? open[0]
    if (!told) return []
    const post = told.story === null ? undefined : posts.get(told.story)
    return [
      {
        id,
        texts: { 'zh-TW': chinese, en: english },
        uses: open.length,
        at: new Date(told.at).toISOString(),
        ...(post ? { post } : {}),
        ...(told.file === null ? {} : { file: told.file }),
      },
    ]
  })
  const byId = new Map(views.map((view) => [view.id, view]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
