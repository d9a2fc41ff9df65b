import fs from 'node:fs'

import type { Queryable } from './queryable.ts'

/**
 * Name the migrations of a folder that a database has not had yet, in their order.
 *
 * A database without a single table has had none.
 */
export const findPendingMigrations = async (
  database: Queryable,
  folder: string,
): Promise<string[]> => {
  const written = fs
    .readdirSync(folder)
    .filter((file) => /\.(ts|js)$/.test(file) && !/^index\.|\.d\.ts$/.test(file))
    .map((file) => file.replace(/\.(ts|js)$/, ''))
    .sort()
  const table = await database.query("select to_regclass('payload_migrations') as found")
  if (table.rows[0]?.found === null) return written
  const had = await database.query('select name from payload_migrations')
  const names = new Set(had.rows.map((row) => row.name))
  return written.filter((name) => !names.has(name))
}
