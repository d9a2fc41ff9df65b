import type { CollectionBeforeDeleteHook } from 'payload'

import { forgetTasks } from '../../../src/features/chips/drift/taskStore.ts'
import { forgetPins } from '../../../src/features/chips/live/forgetPins.ts'
import { forgetEmbargo } from '../../../src/features/publication/embargo/forgetEmbargo.ts'
import { queuePurge } from '../../../src/features/publication/outbox/queuePurge.ts'
import { notePublication } from '../../../src/features/publication/notePublication.ts'
import { notePresence } from '../../../src/features/publication/presence.ts'
import { purgedBy } from '../purgedBy.ts'
import { clearReadModels } from './clearReadModels.ts'

/**
 * Take a post out of lists, search and cached pages before it is deleted for good; its embargo goes,
 * too.
 *
 * Before, because the rows point at it.
 */
export const forgetReadModels: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const before = await notePresence(Number(id), req)
  await queuePurge(req, purgedBy(await clearReadModels(id, req)))
  await forgetEmbargo(Number(id), req)
  await forgetPins(Number(id), req)
  await forgetTasks(Number(id), req)
  if (!before) return
  const post = { id: Number(id), language: before.language, title: before.title }
  await notePublication({ post, before, now: null, end: 'deleted' }, req)
}
