import type { Queryable } from './queryable.ts'

/**
 * Small facts about the installation, kept in Payload's own key-value table.
 *
 * - `worker`: when the worker was last alive.
 * - `demonstration`: when the demonstration content was loaded whole.
 */
export type Note = 'worker' | 'demonstration'

const keyOf = (note: Note): string => `waferdesk.${note}`

/** Write a note, over the one before. */
export const writeNote = async (
  database: Queryable,
  note: Note,
  data: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await database.query(
    `insert into payload_kv (key, data) values ($1, $2)
     on conflict (key) do update set data = excluded.data`,
    [keyOf(note), JSON.stringify(data)],
  )
}

/** Read a note; `undefined` if it was never written. */
export const readNote = async (database: Queryable, note: Note): Promise<unknown> => {
  const found = await database.query('select data from payload_kv where key = $1', [keyOf(note)])
  return found.rows[0]?.data
}
