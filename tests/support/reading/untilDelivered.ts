import { setTimeout as wait } from 'node:timers/promises'

import type { Newsroom } from '../createNewsroom.ts'

const patience = 30_000

/** Wait until the worker has delivered everything that left the newsroom so far. */
export const untilDelivered = async ({ payload }: Newsroom): Promise<void> => {
  const deadline = Date.now() + patience
  for (;;) {
    const { totalDocs } = await payload.db.count({ collection: 'outbox' })
    if (totalDocs === 0) return
    if (Date.now() > deadline) throw new Error(`${totalDocs} messages have not left the outbox`)
    await wait(50)
  }
}
