import type { PayloadRequest } from 'payload'

/**
 * Note that readers have to be shown to see what has just been fired, in its own transaction.
 *
 * Whoever delivers the outbox fetches the public page until it does.
 */
export const queueProof = async (req: PayloadRequest, schedule: number): Promise<void> => {
  await req.payload.db.create({
    collection: 'outbox',
    data: { event: 'publication.prove', payload: { schedule }, attempts: 0 },
    req,
  })
}
