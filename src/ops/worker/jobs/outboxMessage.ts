import { z } from 'zod'

/** What leaves through the outbox, by event; whoever writes and whoever delivers agree here. */
export const outboxPayloads = {
  /** Pages and data marked with these tags have gone stale. */
  'cache.purge': z.object({ tags: z.array(z.string()) }),
  /** Readers have to be shown to see what a schedule has done. */
  'publication.prove': z.object({ schedule: z.number() }),
} as const

/** What is delivered; each event has a queue of its name. */
export type OutboxEvent = keyof typeof outboxPayloads

/** What a job of an event carries. */
export type OutboxPayload<Event extends OutboxEvent> = z.infer<(typeof outboxPayloads)[Event]>

/** A row of the table `outbox`, as it waits there. */
export type OutboxRow = { readonly event: string; readonly payload: unknown }
