import type { Payload } from 'payload'

import { poolOf } from '../../publication/poolOf.ts'
import type { RunOptions, RunSummary, RunTask } from './importRun.ts'
import { longestSilence } from './readRun.ts'
import { runProblem } from './runProblem.ts'

/** How often a worker may break down over one run before it is given up. */
const mostAttempts = 3

/** A run that this process works at, until it says what became of it or is silent for too long. */
export type ClaimedRun = {
  readonly id: number
  readonly name: string
  readonly task: RunTask
  readonly options: RunOptions
  readonly summary: RunSummary | null
  readonly appliedById: number | null
  readonly appliedByName: string | null
  readonly appliedAt: Date | null
  readonly language: string | null
  readonly runner: string
}

type Row = Omit<ClaimedRun, 'runner'> & { attempts: number; done: number; total: number }

/**
 * Take the run that waits, or that a dead worker has left, for this process; `undefined` if there is
 * none. One over which workers have died again and again is given up with a reason.
 */
export const claimRun = async (
  payload: Payload,
  runner: string,
): Promise<ClaimedRun | undefined> => {
  const { rows } = await poolOf(payload).query<Row>(
    `update imports set state = 'working', runner = $1, beat_at = clock_timestamp(),
       flushed_at = clock_timestamp(), attempts = attempts + 1, phase = null, seconds_left = null
     where id = (
       select id from imports
       where state = 'waiting' or (state = 'working' and
         (beat_at is null or beat_at < clock_timestamp() - make_interval(secs => $2)))
       order by id limit 1 for update skip locked)
     returning id, name, task, options, summary, applied_by_id as "appliedById",
       applied_by_name as "appliedByName", applied_at as "appliedAt", language,
       attempts::int as attempts, done::int as done, total::int as total`,
    [runner, longestSilence],
  )
  const [row] = rows
  if (!row) return undefined
  const { attempts, done, total, ...run } = row
  if (attempts <= mostAttempts) return { ...run, runner }
  const problem = runProblem('died', { count: attempts - 1, done, total })
  await poolOf(payload).query(
    `update imports set state = 'failed', problem = $2, runner = null, is_stop_asked = false,
       ended_at = clock_timestamp(), touched_at = clock_timestamp()
     where id = $1 and runner = $3`,
    [run.id, JSON.stringify(problem), runner],
  )
  return await claimRun(payload, runner)
}
