import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { canEnterAdmin } from '../../../src/policies/canEnterAdmin.ts'

/** Open an endpoint to the people of the desk alone; readers and frontends are refused. */
export const deskOnly =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!canEnterAdmin(req.user)) throw new Forbidden(req.t)
    return handler(req)
  }
