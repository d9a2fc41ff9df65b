import fs from 'node:fs'

import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Problem } from '../../../kernel/problem.ts'
import { recordEvent } from '../../publication/audit/recordEvent.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import type { ClaimedRun } from './claimRun.ts'
import { findAsker } from './findAsker.ts'
import type { Performed } from './performRun.ts'
import { runPlaces } from './runPlaces.ts'

/** What became of a run. */
export type Settled =
  | { readonly kind: 'performed'; readonly performed: Performed }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Somebody stopped it before there was anything to tell. */
  | { readonly kind: 'stopped' }
  /** This process is to end; another one goes on. */
  | { readonly kind: 'released' }

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

const ended = sql`ended_at = clock_timestamp(), touched_at = clock_timestamp()`

const valuesOf = (run: ClaimedRun, settled: Settled): ReturnType<typeof sql> => {
  switch (settled.kind) {
    case 'released':
      // A worker that ends in order has not broken down.
      return sql`state = 'waiting', attempts = greatest(attempts - 1, 0)`
    case 'stopped':
      return sql`state = 'stopped', ${ended}`
    case 'failed':
      return sql`state = 'failed', problem = ${json(settled.problem)}, ${ended}`
    case 'performed': {
      const { performed } = settled
      const told = sql`state = ${performed.state}, summary = ${json(performed.summary)}, ${ended}`
      if (performed.state === 'choosing') return told
      const options = { ...run.options, root: performed.root }
      return sql`${told}, report = ${json(performed.report)}, options = ${json(options)}`
    }
  }
}

const record = async (run: ClaimedRun, settled: Settled, req: PayloadRequest): Promise<void> => {
  if (run.task !== 'apply' || settled.kind === 'released') return
  const { id, name: title } = run
  if (settled.kind === 'failed') {
    const details = { import: id, code: settled.problem.code }
    await recordEvent(req, { event: 'import.failed', title, details })
  } else if (settled.kind === 'stopped' || settled.performed.state === 'stopped') {
    const counts = settled.kind === 'performed' ? settled.performed.summary.counts : {}
    const { created, updated } = counts ?? {}
    await recordEvent(req, {
      event: 'import.stopped',
      title,
      details: { import: id, created, updated },
    })
  } else {
    const { created, updated, refused, conflicts } = settled.performed.summary.counts ?? {}
    const details = { import: id, created, updated, refused, conflicts }
    await recordEvent(req, { event: 'import.done', title, details })
  }
}

/**
 * Write down what became of a run, unless another process has it by now; of an import the audit log
 * hears, too. What was sent is removed once all of it is imported.
 */
export const settleRun = async (
  payload: Payload,
  run: ClaimedRun,
  settled: Settled,
): Promise<void> => {
  const asker = await findAsker(payload, run)
  const isOurs = await inTransaction(payload, { user: asker?.user }, async (req) => {
    const database = await databaseOf(req)
    const { rows } = await database.execute(sql`
      update imports set ${valuesOf(run, settled)}, runner = null, beat_at = null,
        seconds_left = null, is_stop_asked = false, updated_at = now()
      where id = ${run.id} and runner = ${run.runner} and state = 'working' returning id`)
    if (rows.length === 0) return false
    await record(run, settled, req)
    return true
  })
  if (isOurs && settled.kind === 'performed' && settled.performed.state === 'done') {
    await fs.promises.rm(runPlaces(payload, run.id).folder, { recursive: true, force: true })
  }
}
