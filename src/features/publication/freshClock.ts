import type { Payload } from 'payload'

import type { DatabaseClock } from '../../kernel/databaseClock.ts'
import { databaseClockOf } from '../../kernel/databaseClock.ts'
import { poolOf } from './poolOf.ts'

/** How old a measurement may get, in milliseconds: then it is made anew beside, or waited for. */
const ages = { good: 60_000, usable: 180_000 } as const

/** How long somebody waits for a measurement before the old one has to do, in milliseconds. */
const patience = 1000

const measuring = new WeakMap<DatabaseClock, Promise<void>>()

const ask = async (payload: Payload, clock: DatabaseClock): Promise<void> => {
  const askedAt = performance.now()
  const { rows } = await poolOf(payload).query<{ now: string }>(
    'select extract(epoch from clock_timestamp()) * 1000 as now',
  )
  clock.set(new Date(Math.ceil(Number(rows[0]?.now))), askedAt)
}

// One at a time. A database that does not answer says so to whoever asks it for more than the time.
const measure = async (payload: Payload, clock: DatabaseClock): Promise<void> => {
  const running =
    measuring.get(clock) ??
    ask(payload, clock)
      .catch(() => {})
      .finally(() => measuring.delete(clock))
  measuring.set(clock, running)
  await running
}

const within = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([work, timeUp])
  clearTimeout(timer)
}

/**
 * The clock of a newsroom's database, measured about once a minute while anybody reads.
 *
 * Costs a request nothing but the one that finds it older than three minutes.
 */
export const freshClock = async (payload: Payload): Promise<DatabaseClock> => {
  const clock = databaseClockOf(payload.db)
  const age = clock.age()
  if (age > ages.usable) await within(measure(payload, clock))
  else if (age > ages.good) void measure(payload, clock)
  return clock
}
