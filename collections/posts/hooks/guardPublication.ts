import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import { canPublish } from '../../../src/policies/canPublish.ts'
import { languageOf } from '../../languageOf.ts'
import { postMessages } from '../messages.ts'

type Arguments = {
  readonly overrideAccess?: boolean
  readonly draft?: boolean
  readonly id?: number | string
  readonly data?: { readonly _status?: unknown; readonly deletedAt?: unknown }
}

const isPublished = async (id: number | string, req: PayloadRequest): Promise<boolean> => {
  const post = await req.payload.db.findOne<{ id: number; _status?: string }>({
    collection: 'posts',
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  })
  return post?._status === 'published'
}

const refuse = (req: PayloadRequest): never => {
  throw new APIError(say(postMessages.publishRefused, languageOf(req)), 403, null, true)
}

/**
 * Refuse whatever would change what readers see, to those who may not publish.
 *
 * Access functions are not told whether a write is a draft's, so the rule that depends on it stands
 * here: a draft beside a published post may be saved, the published post itself may not be touched.
 */
export const guardPublication: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { draft = false, id, data, overrideAccess: overridden } = args as Arguments
  if (overrideAccess === true || overridden === true || !req.user || canPublish(req.user)) {
    return args
  }
  if (operation === 'create' && data?._status === 'published') return refuse(req)
  if (operation === 'restoreVersion' && !draft) return refuse(req)
  if (operation === 'update') {
    if (data?._status === 'published') return refuse(req)
    if (id === undefined && !draft) return refuse(req)
    if (id !== undefined && (!draft || data?.deletedAt) && (await isPublished(id, req))) {
      return refuse(req)
    }
  }
  return args
}
