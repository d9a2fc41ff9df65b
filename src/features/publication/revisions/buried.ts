import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import type { Content } from './contentOf.ts'
import { contentOf } from './contentOf.ts'
import type { Revision } from './readRevision.ts'
import { readNewest } from './readRevision.ts'

/** What a publication has to put back on top: the newest revision, if it says something else. */
type Watch = { readonly content: Content; buried?: Revision | undefined }

const key = 'waferdeskWatch'

/** Have `noteBuried` note the revision of a post that the next write in this request would bury. */
export const watchBuried = (content: Content, req: PayloadRequest): Watch => {
  const watch: Watch = { content }
  req.context[key] = watch
  return watch
}

/** Note no more of it. */
export const unwatchBuried = (req: PayloadRequest): void => {
  delete req.context[key]
}

/**
 * Note the newest revision of a post before a content is published over it, unless it says the same.
 *
 * @param original the newest revision as Payload has read it already; only where it differs, which
 *   is seldom, is the revision itself read.
 */
export const noteBuried = async (
  original: Readonly<Record<string, unknown>>,
  req: PayloadRequest,
): Promise<void> => {
  const watch = req.context[key] as Watch | undefined
  if (!watch) return
  const fields = req.payload.collections.posts.config.flattenedFields
  if (isDeepStrictEqual(contentOf(fields, original), watch.content)) return
  watch.buried = await readNewest(Number(original['id']), req)
}
