import type { Payload } from 'payload'

import { installGuard } from './installGuard.ts'

/**
 * See to it that the database guards the audit log, and say in the log what that took.
 *
 * The migrations of a host know nothing of triggers. A newsroom whose role may not make them works
 * without; `waferdesk audit verify` says so.
 */
export const keepGuard = async (payload: Payload): Promise<void> => {
  try {
    const installed = await installGuard(payload)
    if (installed.length === 0) return
    payload.logger.warn(`The audit log was not guarded; installed: ${installed.join(', ')}`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    payload.logger.warn(`The database does not guard the audit log: ${reason}`)
  }
}
