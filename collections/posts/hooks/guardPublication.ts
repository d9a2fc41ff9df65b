import type { CollectionBeforeOperationHook } from 'payload'

import { canPublish } from '../../../src/policies/canPublish.ts'
import { draftContext } from './draftContext.ts'
import { publicationContext } from './publicationContext.ts'
import { refusePublication } from './refusePublication.ts'

type Arguments = {
  readonly overrideAccess?: boolean
  readonly draft?: boolean
  readonly data?: { readonly _status?: unknown; readonly deletedAt?: unknown }
  readonly publishAllLocales?: unknown
  readonly unpublishAllLocales?: unknown
}

const isDraftOnly = ({ data, draft, ...rest }: Arguments): boolean =>
  Boolean(draft) &&
  // A post goes into the trash and out of it as a whole, whatever the request calls itself.
  !(data && 'deletedAt' in data) &&
  !rest.publishAllLocales &&
  !rest.unpublishAllLocales

/**
 * Refuse whatever would change what readers see, to those who may not publish.
 *
 * Access functions are not told whether a write is a draft's, so the rule that depends on it stands
 * here: a draft beside a published post may be saved, the published post itself may not be touched.
 * Which posts a write concerns is known only later; `keepPublished` looks at each of them.
 */
export const guardPublication: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  delete req.context[publicationContext]
  const given = args as Arguments
  const isWrite = operation === 'create' || operation === 'update'
  if (isWrite || operation === 'restoreVersion') {
    req.context[draftContext] = isDraftOnly(given) && given.data?._status !== 'published'
  }
  if (overrideAccess === true || given.overrideAccess === true || !req.user) return args
  if (canPublish(req.user)) return args
  if (isWrite && given.data?._status === 'published') return refusePublication(req)
  if (operation === 'restoreVersion' && !given.draft) return refusePublication(req)
  if (operation === 'update' && !isDraftOnly(given)) req.context[publicationContext] = true
  return args
}
