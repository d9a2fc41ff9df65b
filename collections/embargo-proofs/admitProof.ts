import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { isWholePdf } from '../../src/features/publication/embargo/isWholePdf.ts'
import { proofFormat, proofFormats } from '../../src/features/publication/embargo/proofFormat.ts'
import { proofName } from '../../src/features/publication/embargo/proofName.ts'
import { fingerprint } from '../../src/kernel/fingerprint.ts'
import type { Message } from '../../src/kernel/messages.ts'
import { say } from '../../src/kernel/messages.ts'
import { reachOf } from '../../src/policies/accessTable.ts'
import { actorOf } from '../../src/policies/role.ts'
import { languageOf } from '../languageOf.ts'
import { proofMessages } from './messages.ts'

const refuse = (req: PayloadRequest, message: Message, name = ''): never => {
  const said = say(message, languageOf(req), { name })
  throw new ValidationError(
    { collection: 'embargo-proofs', errors: [{ path: 'file', message: said }] },
    req.t,
  )
}

/** Let a proof in by its bytes, whatever its name says, and name it after its print. */
export const admitProof: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create') return args
  if (!overrideAccess && reachOf('embargo-proofs', operation, actorOf(req.user)) === 'none') {
    return args
  }
  const { file } = req
  // Payload would fetch one itself from an address in the data.
  if (!file) return refuse(req, proofMessages.noFile)
  const format = proofFormat(file.data)
  if (format === undefined) return refuse(req, proofMessages.otherFormat, file.name)
  if (format === 'pdf' && !isWholePdf(file.data)) {
    return refuse(req, proofMessages.broken, file.name)
  }
  const { mimeType } = proofFormats[format]
  const name = proofName(file.name, format, fingerprint(file.data))
  req.file = { ...file, mimetype: mimeType, name }
  return args
}
