import type { PayloadRequest } from 'payload'

import { endHoldingBack, heldBackEvents } from './heldBackEvents.ts'
import { recordEvent } from './recordEvent.ts'

/** Write what a transaction has kept back of the audit log, in its order; nothing is to follow. */
export const recordHeldBack = async (req: PayloadRequest): Promise<void> => {
  const entries = heldBackEvents(req) ?? []
  endHoldingBack(req)
  for (const entry of entries) await recordEvent(req, entry)
}
