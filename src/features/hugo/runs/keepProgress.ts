import type { Payload } from 'payload'

import { paceMeter } from '../../../kernel/paceMeter.ts'
import { poolOf } from '../../publication/poolOf.ts'
import type { ClaimedRun } from './claimRun.ts'
import type { RunPhase } from './importRun.ts'

/** How often it is written down how far a run is, in milliseconds. */
const pause = 1000

/** Why a run is to end before its end. */
type Interruption = 'stopped' | 'lost'

/** What is known of a run while it is worked at. */
export type RunProgress = {
  /** Begin with something else; what was counted before counts no more. */
  readonly enter: (phase: RunPhase) => void
  readonly count: (done: number, total: number) => void
  /** Aborted with an interruption as its reason: somebody wants it to end, or another has it. */
  readonly signal: AbortSignal
  readonly close: () => Promise<void>
}

/**
 * Write down every second how far a run is and how long the rest takes, and hear whether it is to
 * stop.
 */
export const keepProgress = (payload: Payload, { id, runner }: ClaimedRun): RunProgress => {
  const stopping = new AbortController()
  let [phase, done, total]: [RunPhase | null, number, number] = [null, 0, 0]
  let pace = paceMeter()
  let writing: Promise<void> | undefined
  const write = async (): Promise<void> => {
    const left = pace(done, total, performance.now()) ?? null
    const { rows } = await poolOf(payload).query<{ isStopAsked: boolean | null }>(
      `update imports set phase = $3, done = $4, total = $5, seconds_left = $6,
         flushed_at = clock_timestamp()
       where id = $1 and runner = $2 and state = 'working'
       returning is_stop_asked as "isStopAsked"`,
      [id, runner, phase, done, total, total > 0 ? left : null],
    )
    const [row] = rows
    const reason: Interruption | undefined = row
      ? row.isStopAsked
        ? 'stopped'
        : undefined
      : 'lost'
    if (reason && !stopping.signal.aborted) stopping.abort(reason)
  }
  const timer = setInterval(() => {
    // A database that does not answer is asked again with the next round.
    writing ??= write()
      .catch(() => {})
      .finally(() => (writing = undefined))
  }, pause)
  return {
    enter: (next) => {
      ;[phase, done, total] = [next, 0, 0]
      pace = paceMeter()
    },
    count: (now, all) => {
      ;[done, total] = [now, all]
      pace(done, total, performance.now())
    },
    signal: stopping.signal,
    close: async () => {
      clearInterval(timer)
      await writing
    },
  }
}
