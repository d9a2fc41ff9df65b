import fs from 'node:fs'

import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { canImport } from '../../../policies/canImport.ts'
import { actorNameOf, recordEvent } from '../../publication/audit/recordEvent.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { wakesWorker } from '../../publication/outbox/wakesWorker.ts'
import type { Asker } from '../../publication/schedules/armSchedule.ts'
import type { Preference } from '../plan/planImport.ts'
import { parseHosts } from '../remote/hostRule.ts'
import { mergeMapping } from './mergeMapping.ts'
import type { RunState } from './importRun.ts'
import type { StoredRun } from './readRun.ts'
import { readRun } from './readRun.ts'
import { runPlaces } from './runPlaces.ts'
import { runProblem } from './runProblem.ts'

/** What somebody wants to be otherwise in the next dry run. */
export type Wishes = {
  readonly prefer?: Preference | 'ask' | undefined
  readonly schedules?: boolean | undefined
  /** The whole mapping of shortcodes, as YAML; `null` for the site’s own. */
  readonly mapping?: string | null | undefined
  /** What single shortcodes become, over the mapping; `null` takes one out of it. */
  readonly shortcodes?: Readonly<Record<string, string | null>> | undefined
  /** The hosts from which pictures are to be fetched. */
  readonly fetchFrom?: readonly string[] | undefined
  /** Which site it is; `null` where its address or its title says so. */
  readonly site?: string | null | undefined
}

type Outcome = Result<{ readonly state: RunState }, Problem>

type Order = {
  readonly id: number
  readonly asker: Asker
  /** The states in which the order makes sense. */
  readonly from: readonly RunState[]
}

const change = async (
  payload: Payload,
  { id, asker, from }: Order,
  act: (run: StoredRun, req: PayloadRequest) => Promise<Outcome>,
): Promise<Outcome> => {
  const { user, language } = asker
  if (!canImport(user)) return fail(runProblem('not-allowed'))
  return await inTransaction(payload, { user, language }, async (req) => {
    const database = await databaseOf(req)
    await database.execute(sql`select from imports where id = ${id} for update`)
    const run = await readRun(id, req)
    if (!run) return fail(runProblem('missing'))
    return from.includes(run.state) ? await act(run, req) : fail(runProblem('state'))
  })
}

const set = async (
  id: number,
  values: ReturnType<typeof sql>,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update imports set ${values}, touched_at = clock_timestamp(), updated_at = now()
    where id = ${id} returning ${wakesWorker}`)
}

const anew = sql`state = 'waiting', phase = null, done = 0, total = 0, seconds_left = null,
  is_stop_asked = false, attempts = 0, problem = null, runner = null, beat_at = null, ended_at = null`

/** The upload is whole: have it looked at. */
export const finishUpload = (
  payload: Payload,
  id: number,
  { bytes }: { readonly bytes: number },
  asker: Asker,
): Promise<Outcome> =>
  change(payload, { id, asker, from: ['uploading'] }, async (run, req) => {
    if (run.received !== bytes || bytes === 0) return fail(runProblem('unfinished'))
    await set(id, sql`${anew}, task = 'rehearse', bytes = ${bytes}`, req)
    return ok({ state: 'waiting' })
  })

/** Say which of several sites is meant. */
export const chooseRoot = (
  payload: Payload,
  id: number,
  { root }: { readonly root: string },
  asker: Asker,
): Promise<Outcome> =>
  change(payload, { id, asker, from: ['choosing'] }, async (run, req) => {
    if (!run.summary?.roots?.includes(root)) return fail(runProblem('state'))
    const options = { ...run.options, root }
    await set(id, sql`${anew}, task = 'rehearse', options = ${JSON.stringify(options)}::jsonb`, req)
    return ok({ state: 'waiting' })
  })

/** Look at the site once more, perhaps with other options. */
export const rehearseRun = (
  payload: Payload,
  id: number,
  { shortcodes, mapping: whole, ...wishes }: Wishes,
  asker: Asker,
): Promise<Outcome> =>
  change(payload, { id, asker, from: ['ready', 'stopped', 'failed'] }, async (run, req) => {
    const given = whole === undefined ? run.options.mapping : whole
    const base = given ?? (shortcodes ? (run.summary?.mapping ?? '') : null)
    const mapping = mergeMapping(base, shortcodes ?? {})
    if (!mapping.ok) return mapping
    const hosts = parseHosts((wishes.fetchFrom ?? []).join(','))
    if (!hosts.ok) return fail(runProblem('host', { host: hosts.problem.slice(0, 100) }))
    const wanted = Object.fromEntries(
      Object.entries(wishes).filter(([, value]) => value !== undefined),
    )
    const options = { ...run.options, ...wanted, mapping: mapping.value }
    await set(id, sql`${anew}, task = 'rehearse', options = ${JSON.stringify(options)}::jsonb`, req)
    return ok({ state: 'waiting' })
  })

/** Import what was looked at, in the name of whoever says so; also what an earlier try has left. */
export const applyRun = (payload: Payload, id: number, asker: Asker): Promise<Outcome> =>
  change(payload, { id, asker, from: ['ready', 'stopped', 'failed'] }, async (run, req) => {
    // What was never looked at, or never came to its end, is looked at first.
    if (run.summary?.counts === undefined) return fail(runProblem('state'))
    const { user, language } = asker
    await set(
      id,
      sql`${anew}, task = 'apply', applied_by_id = ${user?.id ?? null},
        applied_by_name = ${actorNameOf(user)}, language = ${language},
        applied_at = coalesce(applied_at, clock_timestamp())`,
      req,
    )
    const { created = 0, updated = 0 } = run.summary.counts
    const details = { import: id, ...run.options, mapping: undefined, created, updated }
    await recordEvent(req, { event: 'import.ordered', title: run.name, details })
    return ok({ state: 'waiting' })
  })

/** Stop a run: at once while it waits, after the story under way while a worker is at it. */
export const stopRun = (payload: Payload, id: number, asker: Asker): Promise<Outcome> =>
  change(payload, { id, asker, from: ['waiting', 'working'] }, async (run, req) => {
    if (run.state === 'working' && run.isAlive) {
      await set(id, sql`is_stop_asked = true`, req)
      return ok({ state: 'working' })
    }
    await set(id, sql`state = 'stopped', is_stop_asked = false, runner = null`, req)
    return ok({ state: 'stopped' })
  })

/** Remove what was sent; what was imported from it stays. */
export const discardRun = async (payload: Payload, id: number, asker: Asker): Promise<Outcome> => {
  const from = ['uploading', 'waiting', 'choosing', 'ready', 'stopped', 'failed'] as const
  const outcome = await change(payload, { id, asker, from }, async (_run, req) => {
    await set(id, sql`state = 'discarded', ended_at = coalesce(ended_at, clock_timestamp())`, req)
    return ok({ state: 'discarded' })
  })
  if (outcome.ok) {
    await fs.promises.rm(runPlaces(payload, id).folder, { recursive: true, force: true })
  }
  return outcome
}
