import { setTimeout as wait } from 'node:timers/promises'

import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Newsroom } from '../createNewsroom.ts'

const patience = 30_000

// In one statement: between two of them a message may go from the one into the other.
const waiting = `
  select (select count(*) from outbox)
    + (select count(*) from jobs.job where name = 'cache.purge' and state < 'completed') as count`

/** Wait until the worker has told the site of everything that went stale so far. */
export const untilDelivered = async ({ payload }: Newsroom): Promise<void> => {
  const deadline = Date.now() + patience
  for (;;) {
    const { rows } = await poolOf(payload).query<{ count: string }>(waiting)
    if (rows[0]?.count === '0') return
    if (Date.now() > deadline) throw new Error(`${rows[0]?.count} messages were not delivered`)
    await wait(50)
  }
}
