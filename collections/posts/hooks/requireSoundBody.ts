import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

import { checkBody } from '../../../src/content/lexical/checkBody.ts'
import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'
import { postMessages } from '../messages.ts'

/** Refuse a text that is no article's, in drafts too: nothing could show it again. */
export const requireSoundBody: CollectionBeforeValidateHook = ({ data, req }) => {
  const body: unknown = data?.['body']
  if (body === undefined || body === null) return data
  const fault = checkBody(body)
  if (!fault) return data
  const message = say(postMessages.bodyUnreadable, languageOf(req), { path: fault.path })
  throw new ValidationError({ collection: 'posts', errors: [{ path: 'body', message }] }, req.t)
}
