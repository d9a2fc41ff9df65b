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

const rowsOf = async (
  payload: Payload,
  { table, key }: Dependant,
  ids: readonly unknown[],
): Promise<string[]> => {
  const { rows } = await poolOf(payload).query<{ row: string }>(
    `select row(one.*)::text as row from ${table} one where ${key} = any($1) order by 1`,
    [ids],
  )
  return rows.map(({ row }) => `${table} ${row}`)
}

const dump = async (
  payload: Payload,
  table: string,
  ids: readonly unknown[],
): Promise<string[]> => {
  const lists: string[][] = []
  for (const dependant of await dependantsOf(payload, table)) {
    lists.push(await rowsOf(payload, dependant, ids))
  }
  return lists.flat()
}

/**
 * Everything that is stored of a post, as text: its row, its versions, what belongs to each of them,
 * its places in lists and in the search, and its schedules.
 */
export const dumpPost = async (payload: Payload, id: number): Promise<string> => {
  const { rows } = await poolOf(payload).query<{ id: number }>(
    'select id from _posts_v where parent_id = $1 order by id',
    [id],
  )
  const versions = rows.map((version) => version.id)
  const lists = [
    await rowsOf(payload, { table: 'posts', key: 'id' }, [id]),
    await dump(payload, 'posts', [id]),
    await dump(payload, '_posts_v', versions),
  ]
  return lists.flat().join('\n')
}
