import type { PayloadRequest } from 'payload'

import { queueMessage } from './queueMessage.ts'

/**
 * Note that readers have to be shown to see what has just been fired, in its own transaction.
 *
 * Whoever delivers the outbox fetches the public page until it does.
 */
export const queueProof = async (req: PayloadRequest, schedule: number): Promise<void> => {
  await queueMessage(req, 'publication.prove', { schedule })
}
