import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { canExchangeMemory } from '../../../src/policies/canExchangeMemory.ts'

/** Open an endpoint to those who may bring files into the memory, and take all of it out. */
export const exchangersOnly =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!canExchangeMemory(req.user)) throw new Forbidden(req.t)
    return handler(req)
  }
