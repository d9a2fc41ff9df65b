import fs from 'node:fs'

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { canImport } from '../../../policies/canImport.ts'
import { actorNameOf } from '../../publication/audit/recordEvent.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import type { Asker } from '../../publication/schedules/armSchedule.ts'
import type { RunOptions } from './importRun.ts'
import { defaultOptions } from './importRun.ts'
import { readOpenRun } from './readRun.ts'
import { runPlaces, uploadLimit } from './runPlaces.ts'
import type { RunRefusal } from './runProblem.ts'
import { runProblem } from './runProblem.ts'

/** What somebody wants to send. */
export type Upload = {
  /** The name of the file, or of the folder. */
  readonly name: string
  readonly bytes: number
}

/**
 * Begin a run: from then on its parts are received.
 *
 * Options are those of the last run that was done: a site that is sent again is the same site, and
 * another mapping would change every page that has a shortcode. The name of a site is taken over only
 * with that of its file: under the name of another, its pages would meet the other’s.
 */
export const beginRun = async (
  payload: Payload,
  { name, bytes }: Upload,
  { user, language }: Asker,
): Promise<Result<{ readonly id: number }, RunRefusal>> => {
  if (!canImport(user)) return fail(runProblem('not-allowed'))
  const limit = uploadLimit(payload)
  const size = Math.ceil(bytes / 1_000_000)
  if (size > limit) return fail(runProblem('too-large', { name, size, limit }))
  const begun = await inTransaction(payload, { user, language }, async (req) => {
    const database = await databaseOf(req)
    // Two who begin at once: the second sees the first one's.
    await database.execute(sql`select pg_advisory_xact_lock(hashtext('waferdesk.imports'))`)
    const open = await readOpenRun(req)
    if (open) return fail(runProblem('busy', { name: open.byName ?? '?', file: open.name }))
    const { rows: last } = await database.execute<{ name: string; options: RunOptions }>(
      sql`select name, options from imports where state = 'done' order by id desc limit 1`,
    )
    const before = { ...defaultOptions, ...last[0]?.options }
    const site = last[0]?.name === name ? before.site : null
    const options: RunOptions = { ...before, root: null, site }
    const { rows } = await database.execute<{ id: number }>(sql`
      insert into imports (name, bytes, received, state, task, options, requested_by_id,
        requested_by_name, done, total, is_stop_asked, attempts, touched_at)
      values (${name}, ${bytes}, 0, 'uploading', 'rehearse', ${JSON.stringify(options)}::jsonb,
        ${user?.id ?? null}, ${actorNameOf(user)}, 0, 0, false, 0, clock_timestamp())
      returning id`)
    return ok({ id: rows[0]?.id ?? 0 })
  })
  if (!begun.ok) return begun
  const { folder, upload } = runPlaces(payload, begun.value.id)
  await fs.promises.rm(folder, { recursive: true, force: true })
  await fs.promises.mkdir(folder, { recursive: true, mode: 0o700 })
  await fs.promises.writeFile(upload, '', { mode: 0o600 })
  return begun
}
