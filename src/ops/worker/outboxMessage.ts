import { z } from 'zod'

const tags = z.object({ tags: z.array(z.string()) })

/** What leaves through the outbox, by event; whoever writes and whoever delivers agree here. */
export const outboxPayloads = {
  /** Pages and data marked with these tags have gone stale. */
  'cache.purge': tags,
  /** Readers have to be shown to see what a schedule has done. */
  'publication.prove': z.object({ schedule: z.number() }).transform(() => ({ tags: [] })),
} as const

/** A row of the table `outbox`, as it waits there. */
export type OutboxRow = {
  readonly id: number
  readonly event: string
  readonly payload: unknown
  readonly attempts: number
}
