import type { OutboxRow } from './outboxMessage.ts'
import { outboxPayloads } from './outboxMessage.ts'

/** How one batch of messages leaves. */
export type Deliver = {
  /** Tell the web process that these tags went stale. */
  readonly purge: (tags: readonly string[]) => Promise<void>
}

/** Which messages of a batch left, and why the others did not. */
export type Delivered = {
  readonly left: readonly number[]
  readonly failed: ReadonlyMap<number, string>
}

const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException }
  return [message, cause?.code].filter(Boolean).join(': ')
}

/**
 * Deliver a batch of messages; what went stale is told in one request for all of them.
 *
 * A message that nobody can read fails alone, and the others still leave.
 */
export const deliverMessages = async (
  rows: readonly OutboxRow[],
  deliver: Deliver,
): Promise<Delivered> => {
  const failed = new Map<number, string>()
  const readable: { id: number; tags: readonly string[] }[] = []
  for (const { id, event, payload } of rows) {
    const schema = Object.hasOwn(outboxPayloads, event)
      ? outboxPayloads[event as keyof typeof outboxPayloads]
      : undefined
    const parsed = schema?.safeParse(payload)
    if (parsed?.success) readable.push({ id, tags: parsed.data.tags })
    else failed.set(id, schema ? `unreadable payload of ${event}` : `unknown event ${event}`)
  }
  const tags = new Set(readable.flatMap((one) => one.tags))
  try {
    if (tags.size > 0) await deliver.purge([...tags])
  } catch (error) {
    for (const { id } of readable) failed.set(id, reasonOf(error))
  }
  return { left: rows.map(({ id }) => id).filter((id) => !failed.has(id)), failed }
}
