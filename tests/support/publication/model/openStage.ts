import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, Payload } from 'payload'

import { databaseOf } from '../../../../src/features/publication/databaseOf.ts'
import { createUser } from '../../factories/createUser.ts'
import type { Stage } from './company.ts'

/** Take a newsroom as the stage of stories: with an editor, and with what makes firings die. */
export const openStage = async (payload: Payload): Promise<Stage> => {
  payload.logger.level = 'silent'
  const editor = await createUser(payload, { role: 'editor' })
  const crashes: Stage['crashes'] = new Map()
  const die: CollectionAfterChangeHook = async ({ doc, req }) => {
    const crash = req.context['waferdeskFiring'] ? crashes.get(doc.id) : undefined
    if (!crash) return doc
    if (crash === 'error') throw new Error('the process died')
    const database = await databaseOf(req)
    await database.execute(sql`select pg_terminate_backend(pg_backend_pid())`)
  }
  payload.collections.posts.config.hooks.afterChange.push(die)
  return { payload, asker: { user: { ...editor, collection: 'users' }, language: 'en' }, crashes }
}
