import type { OutboxRow } from './outboxMessage.ts'
import { outboxPayloads } from './outboxMessage.ts'

/** A job that a message becomes; with a reason, it is one that has failed before it began. */
export type PlannedJob = {
  readonly queue: string
  readonly data: unknown
  readonly reason: string | null
}

/**
 * Decide which job a message of the outbox becomes.
 *
 * A message that nobody can read is kept where failed jobs are, and the others still leave.
 */
export const planJob = ({ event, payload }: OutboxRow): PlannedJob => {
  const schema = Object.hasOwn(outboxPayloads, event)
    ? outboxPayloads[event as keyof typeof outboxPayloads]
    : undefined
  const parsed = schema?.safeParse(payload)
  if (parsed?.success) return { queue: event, data: parsed.data, reason: null }
  const reason = schema ? `unreadable payload of ${event}` : `unknown event ${event}`
  return { queue: 'unreadable', data: { event, payload }, reason }
}
