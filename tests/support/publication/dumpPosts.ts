import type { Payload } from 'payload'

import { poolOf } from '../../../src/features/publication/poolOf.ts'

type Dependant = { readonly table: string; readonly key: string }

/** Columns by which a row belongs to a post, or to one of its versions. */
const keys = ['parent_id', '_parent_id', 'post_id']

const dependantsOf = async (payload: Payload, table: string): Promise<Dependant[]> => {
  const { rows } = await poolOf(payload).query<Dependant>(
    `select conrelid::regclass::text as "table", attname::text as key from pg_constraint
     join pg_attribute on attrelid = conrelid and attnum = conkey[1]
     where contype = 'f' and confrelid = $1::regclass and attname = any($2) order by 1, 2`,
    [table, keys],
  )
  return rows
}

type Part = (dependant: Dependant, place: number) => string

const ofPosts: Part = ({ table, key }, place) =>
  `select ${key}, ${place}, '${table} ' || row(one.*)::text
   from ${table} one where ${key} = any($1)`

const ofVersions: Part = ({ table, key }, place) =>
  `select version.parent_id, ${place}, '${table} ' || row(one.*)::text
   from ${table} one join _posts_v version on version.id = one.${key}
   where version.parent_id = any($1)`

const queries = new WeakMap<Payload, Promise<string>>()

const makeQuery = async (payload: Payload): Promise<string> => {
  const own = [{ table: 'posts', key: 'id' }, ...(await dependantsOf(payload, 'posts'))]
  const ofTheirVersions = await dependantsOf(payload, '_posts_v')
  const parts = [
    ...own.map((table, place) => ofPosts(table, place)),
    ...ofTheirVersions.map((table, place) => ofVersions(table, own.length + place)),
  ]
  return `select post, string_agg(line, E'\\n' order by place, line) as text
    from (${parts.join(' union all ')}) every (post, place, line) group by post`
}

const queryFor = (payload: Payload): Promise<string> => {
  const made = queries.get(payload) ?? makeQuery(payload)
  queries.set(payload, made)
  return made
}

/**
 * Everything that is stored of some posts, as text, by their ids: the row, its versions, what belongs
 * to each of them, its places in lists and in the search, and its schedules.
 */
export const dumpPosts = async (
  payload: Payload,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  const { rows } = await poolOf(payload).query<{ post: number; text: string }>(
    await queryFor(payload),
    [ids],
  )
  return new Map(rows.map(({ post, text }) => [post, text]))
}
