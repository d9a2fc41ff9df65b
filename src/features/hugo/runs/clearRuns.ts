import fs from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { poolOf } from '../../publication/poolOf.ts'
import { importFolder, runPlaces } from './runPlaces.ts'

/** How long what was sent is kept while nobody asks for anything, in days. */
const keptDays = 7

/**
 * Discard runs that nobody has touched for a week, and remove the files of those that are over.
 *
 * Files whose run this database does not know are left alone: they may be another newsroom’s.
 */
export const clearRuns = async (payload: Payload): Promise<void> => {
  const pool = poolOf(payload)
  await pool.query(
    `update imports set state = 'discarded', ended_at = coalesce(ended_at, clock_timestamp())
     where state in ('uploading', 'choosing', 'ready', 'stopped', 'failed')
       and touched_at < clock_timestamp() - make_interval(days => $1)`,
    [keptDays],
  )
  const folder = importFolder(payload)
  const names = await fs.promises.readdir(folder).catch((): string[] => [])
  const ids = names.filter((name) => /^\d{1,9}$/.test(name)).map(Number)
  if (ids.length === 0) return
  const { rows } = await pool.query<{ id: number }>(
    `select id from imports where id = any($1::int[]) and state in ('done', 'discarded')`,
    [ids],
  )
  for (const { id } of rows) {
    const { folder: over } = runPlaces(payload, id)
    if (path.dirname(over) === folder) await fs.promises.rm(over, { recursive: true, force: true })
  }
}
