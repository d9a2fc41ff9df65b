import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'

import { noteStoryChange } from '../../src/features/bilingual/board/storyChanges.ts'
import { readPublished } from './hooks/readPublished.ts'
import { refreshReadModels } from './hooks/refreshReadModels.ts'

const writeKey = async (id: number, translationKey: string, req: PayloadRequest) => {
  await req.payload.db.updateOne({ collection: 'posts', id, data: { translationKey }, req })
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = adapter.sessions[String(await req.transactionID)]
  if (!transaction) throw new Error('a post changes its story only inside a transaction')
  // Every revision goes along, so that an older one brings back words and not a story.
  await transaction.db.execute(
    sql`update ${adapter.tables['_posts_v']} set version_translation_key = ${translationKey} where parent_id = ${id}`,
  )
}

/**
 * Take a post over into another story, with all its revisions and what readers find of it.
 *
 * One transaction. The caller has asked who may; a story that has a post in this language already
 * is refused by the database.
 */
export const moveStory = async (
  id: number,
  translationKey: string,
  req: PayloadRequest,
): Promise<void> => {
  const isOurs = await initTransaction(req)
  try {
    const former = await req.payload.db.findOne<{ id: number; translationKey?: string }>({
      collection: 'posts',
      where: { id: { equals: id } },
      select: { translationKey: true },
      req,
    })
    await writeKey(id, translationKey, req)
    await refreshReadModels(id, await readPublished(id, req), req)
    await noteStoryChange([former?.translationKey, translationKey], req)
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
