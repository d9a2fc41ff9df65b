import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import type { Message } from '../../src/kernel/messages.ts'
import { say } from '../../src/kernel/messages.ts'
import { languageOf } from '../languageOf.ts'

/** Refuse an uploaded file, saying why beside the field that it was chosen in. */
export const refusePicture = (
  req: PayloadRequest,
  message: Message,
  values: Readonly<Record<string, string | number>> = {},
): never => {
  throw new ValidationError(
    {
      collection: 'media',
      errors: [{ path: 'file', message: say(message, languageOf(req), values) }],
    },
    req.t,
  )
}
