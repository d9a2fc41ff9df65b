import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'

import type { Delivered } from './jobs/deliverPurges.ts'
import { deliverPurges } from './jobs/deliverPurges.ts'
import type { Jobs } from './jobs/openJobs.ts'
import { relayOutbox } from './jobs/relayOutbox.ts'
import { deliverProofs } from './proof/deliverProofs.ts'

/** What deliveries need. */
type Delivering = {
  readonly pool: Pool
  readonly jobs: Jobs
  readonly internalUrl: string
  /** Tell the web process that these tags have gone stale. */
  readonly purge: (tags: readonly string[]) => Promise<void>
  readonly tell: (line: string) => void
  readonly signal: AbortSignal
}

/** How long little is gathered into more, in milliseconds: every journey costs, however little it carries. */
const gathering = 200

/** How many messages, purges and proofs are worth a journey of their own. */
const much = 15

const sumUp = (what: string, { done, refused, reason }: Delivered): string[] => [
  ...(done > 0 ? [`${what}: ${done} done`] : []),
  ...(refused > 0 ? [`${what}: ${refused} to be tried again: ${reason}`] : []),
]

/** Deliver what the outbox and the queues hold, until nothing is left that is due. */
export const deliverAll = async (delivering: Delivering): Promise<void> => {
  const { pool, jobs, internalUrl, purge, tell, signal } = delivering
  while (!signal.aborted) {
    const relayed = await relayOutbox(pool)
    // The caches first: what is looked at before is the old page.
    const purged = await deliverPurges(jobs, purge)
    const proven = await deliverProofs(jobs, pool, internalUrl)
    for (const line of [...sumUp('purge', purged), ...sumUp('proof', proven)]) tell(line)
    const worked = relayed + purged.done + purged.refused + proven.done + proven.refused
    if (worked === 0 && !(await jobs.expire())) return
    if (worked < much) await wait(gathering, undefined, { signal }).catch(() => {})
  }
}
