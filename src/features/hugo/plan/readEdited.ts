import type { Payload, PayloadRequest } from 'payload'

import type { Post } from '../../../payload-types.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { contentOf } from '../../publication/revisions/contentOf.ts'
import { fingerprintContent } from '../../publication/revisions/fingerprintContent.ts'
import { readNewest } from '../../publication/revisions/readRevision.ts'

/** The revision that an import wrote: the first that carries the print of its file. */
const readImported = async (id: number, print: string, req: PayloadRequest) => {
  const { docs } = await req.payload.db.findVersions<Post>({
    collection: 'posts',
    where: { and: [{ parent: { equals: id } }, { 'version.hugo.fingerprint': { equals: print } }] },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version
}

/**
 * Tell whether a post says something else than the import that wrote it last.
 *
 * Texts are compared, and not who has touched them: whoever has only published an imported post has
 * not changed it.
 *
 * @param print the fingerprint of the file that it was imported from.
 */
export const readEdited = async (payload: Payload, id: number, print: string): Promise<boolean> =>
  await inTransaction(payload, {}, async (req) => {
    const imported = await readImported(id, print, req)
    const newest = await readNewest(id, req)
    // The revision may have been cleared away: then the post has had many others since.
    if (!imported || !newest) return true
    const fields = payload.collections.posts.config.flattenedFields
    const content = contentOf(fields, imported as unknown as Record<string, unknown>)
    return fingerprintContent(content) !== newest.fingerprint
  })
