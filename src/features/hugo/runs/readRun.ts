import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Problem } from '../../../kernel/problem.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import type { RunOptions, RunPhase, RunState, RunSummary, RunTask } from './importRun.ts'

/** A run as it is stored, but for its report. */
export type StoredRun = {
  readonly id: number
  readonly name: string
  readonly bytes: number
  readonly received: number
  readonly state: RunState
  readonly task: RunTask
  readonly phase: RunPhase | null
  readonly options: RunOptions
  readonly byId: number | null
  readonly byName: string | null
  readonly appliedByName: string | null
  readonly done: number
  readonly total: number
  readonly secondsLeft: number | null
  readonly isStopAsked: boolean
  /** A worker is at it, and has shown itself lately. */
  readonly isAlive: boolean
  readonly attempts: number
  readonly summary: RunSummary | null
  readonly problem: Problem | null
  readonly createdAt: string
  readonly appliedAt: string | null
  readonly endedAt: string | null
  readonly touchedAt: string
}

/** How long a worker may be silent before another takes its run over, in seconds. */
export const longestSilence = 30

const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** The columns of a run, as its type names them. */
const runColumns = sql`id, name, bytes::float8 as bytes,
  received::float8 as received, state, task, phase, options, requested_by_id as "byId",
  requested_by_name as "byName", applied_by_name as "appliedByName", done::int as done,
  total::int as total, seconds_left::int as "secondsLeft", is_stop_asked as "isStopAsked",
  beat_at > clock_timestamp() - make_interval(secs => ${longestSilence}) is true as "isAlive",
  attempts::int as attempts, summary, problem, ${instant('created_at')} as "createdAt",
  ${instant('applied_at')} as "appliedAt", ${instant('ended_at')} as "endedAt",
  ${instant('touched_at')} as "touchedAt"`

/** Read a run; `undefined` if there is none of that number. */
export const readRun = async (id: number, req: PayloadRequest): Promise<StoredRun | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<StoredRun>(
    sql`select ${runColumns} from imports where id = ${id}`,
  )
  return rows[0]
}

/** Read the run that is open: whoever wants to begin another one has to end it first. */
export const readOpenRun = async (req: PayloadRequest): Promise<StoredRun | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<StoredRun>(sql`select ${runColumns} from imports
    where state not in ('done', 'discarded') order by id desc limit 1`)
  return rows[0]
}
