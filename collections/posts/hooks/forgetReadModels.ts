import type { CollectionBeforeDeleteHook } from 'payload'

import { queuePurge } from '../../../src/features/publication/outbox/queuePurge.ts'
import { purgedBy } from '../purgedBy.ts'
import { clearReadModels } from './clearReadModels.ts'

/**
 * Take a post out of lists, search and cached pages before it is deleted for good.
 *
 * Before, because the rows point at it.
 */
export const forgetReadModels: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await queuePurge(req, purgedBy(await clearReadModels(id, req)))
}
