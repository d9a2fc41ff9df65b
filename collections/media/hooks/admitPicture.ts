import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { reachOf } from '../../../src/policies/accessTable.ts'
import { actorOf } from '../../../src/policies/role.ts'
import { admitFile } from '../admitFile.ts'
import { mediaMessages } from '../messages.ts'
import { refuseDuplicate } from '../refuseDuplicate.ts'
import { refusePicture } from '../refusePicture.ts'
import { fingerprintContext } from './fingerprintContext.ts'
import { keepFileFields } from './keepFileFields.ts'

type Arguments = {
  readonly data?: Record<string, unknown>
  readonly id?: number | string
}

const admitUpload = async (
  file: NonNullable<PayloadRequest['file']>,
  req: PayloadRequest,
  id: Arguments['id'],
): Promise<void> => {
  const admitted = await admitFile(req, file)
  await refuseDuplicate(req, admitted.print, id)
  req.file = admitted.file
  req.context[fingerprintContext] = admitted.print
}

/**
 * Let a picture in: before Payload has written anything, and before it deletes what is replaced.
 */
export const admitPicture: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  delete req.context[fingerprintContext]
  // Payload asks for access later; whoever may not upload shall not keep us busy decoding.
  if (!overrideAccess && reachOf('media', operation, actorOf(req.user)) === 'none') return args
  const { data = {}, id } = args as Arguments
  // A change of many documents at once brings no file.
  if (operation === 'update' && id === undefined) delete req.file
  // Payload would fetch one itself from an address in the data, past every check of ours.
  if (operation === 'create' && !req.file) return refusePicture(req, mediaMessages.noFile)
  if (req.file) await admitUpload(req.file, req, id)
  return overrideAccess ? args : { ...args, data: keepFileFields(data, req) }
}
