import type { Endpoint } from 'payload'

import { say } from '../../src/kernel/messages.ts'
import { languageOf } from '../languageOf.ts'
import { userMessages } from './messages.ts'

/**
 * Answer whoever would confirm an address: accounts here are made by administrators.
 *
 * Payload has the address all the same, and fails there for want of the field.
 */
export const refuseVerification: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: (req) => {
    const message = say(userMessages.noVerification, languageOf(req))
    return Response.json({ errors: [{ message }] }, { status: 404 })
  },
}
