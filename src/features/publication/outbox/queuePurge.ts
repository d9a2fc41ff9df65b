import type { PayloadRequest } from 'payload'

import { queueMessage } from './queueMessage.ts'

/**
 * Note that cached pages have gone stale, in the transaction that made them so.
 *
 * The worker delivers the note after the commit; a rolled-back change therefore purges nothing, and
 * a reader cannot re-cache the old text in between.
 */
export const queuePurge = async (req: PayloadRequest, tags: readonly string[]): Promise<void> => {
  if (tags.length === 0) return
  await queueMessage(req, 'cache.purge', { tags: [...new Set(tags)] })
}
