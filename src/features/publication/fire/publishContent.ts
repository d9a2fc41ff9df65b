import type { PayloadRequest } from 'payload'

import { unwatchBuried, watchBuried } from '../revisions/buried.ts'
import type { Content } from '../revisions/contentOf.ts'
import { contentOf } from '../revisions/contentOf.ts'
import { fingerprintContent } from '../revisions/fingerprintContent.ts'

/** Set while a draft is put back on top of what was published: it keeps its author. */
export const putsBackContext = 'waferdeskPutsBack'

const write = (req: PayloadRequest, id: number) =>
  ({
    collection: 'posts',
    id,
    depth: 0,
    // Who may was asked by whoever calls; somebody who has the post open does not stand in the way.
    overrideAccess: true,
    overrideLock: true,
    req,
  }) as const

/**
 * Make a content what readers see of a post, in the caller's transaction.
 *
 * What was written since stays the newest revision: it is put back on top.
 *
 * @param pinned with what it has to say of every field; one that came since has its default.
 * @param isRevert an older content comes back: what was published last is kept on top, too.
 * @throws what the post's own checks have against it.
 */
export const publishContent = async (
  id: number,
  pinned: Content,
  req: PayloadRequest,
  { isRevert = false } = {},
): Promise<void> => {
  const content = contentOf(req.payload.collections.posts.config.flattenedFields, pinned)
  const watch = watchBuried(content, req)
  await req.payload.update({ ...write(req, id), data: { ...content, _status: 'published' } })
  unwatchBuried(req)
  const newest = watch.buried
  if (!newest || (newest.status === 'published' && !isRevert)) return
  if (newest.fingerprint === fingerprintContent(content)) return
  req.context[putsBackContext] = true
  const { updatedBy = null } = newest
  const data = { ...newest.content, updatedBy, _status: 'draft' as const }
  await req.payload.update({ ...write(req, id), data, draft: true })
  delete req.context[putsBackContext]
}

/** Take a post away from readers, in the caller's transaction; its text stays as it is. */
export const withdrawPost = async (id: number, req: PayloadRequest): Promise<void> => {
  const data = { _status: 'draft' as const }
  await req.payload.update({ ...write(req, id), data, unpublishAllLocales: true })
}
