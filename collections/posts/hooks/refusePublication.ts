import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'
import { postMessages } from '../messages.ts'

/** Refuse to change what readers see. */
export const refusePublication = (req: PayloadRequest): never => {
  throw new APIError(say(postMessages.publishRefused, languageOf(req)), 403, null, true)
}
