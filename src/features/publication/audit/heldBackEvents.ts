import type { PayloadRequest } from 'payload'

import type { AuditEntry } from './auditEntry.ts'

const key = 'waferdeskHeldBackEvents'

/**
 * Keep what a transaction records until `recordHeldBack`, instead of writing it at once.
 *
 * From its first row in the audit log a transaction makes others wait that record something. One
 * that changes several posts could then wait for a picture that one of those others holds.
 */
export const holdBackEvents = (req: PayloadRequest): void => {
  req.context[key] = []
}

/** What a transaction has kept so far; `undefined` if it writes at once. */
export const heldBackEvents = (req: PayloadRequest): AuditEntry[] | undefined =>
  req.context[key] as AuditEntry[] | undefined

/** Write at once from now on. */
export const endHoldingBack = (req: PayloadRequest): void => {
  delete req.context[key]
}
