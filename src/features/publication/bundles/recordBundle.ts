import type { PayloadRequest } from 'payload'

import type { AuditEvent } from '../audit/auditEntry.ts'
import { recordEvent } from '../audit/recordEvent.ts'
import type { BundleRow, BundleState } from './bundle.ts'

type Said = {
  readonly from: BundleState | null
  readonly to: BundleState
  readonly reason?: string | null | undefined
  readonly details?: Readonly<Record<string, unknown>>
}

/** Record what became of a bundle; the lines of its members name it by its id. */
export const recordBundle = async (
  req: PayloadRequest,
  event: AuditEvent & `bundle.${string}`,
  { id, name, policy }: Pick<BundleRow, 'id' | 'name' | 'policy'>,
  { from, to, reason = null, details = {} }: Said,
): Promise<void> => {
  await recordEvent(req, {
    event,
    title: name,
    from,
    to,
    reason,
    details: { bundle: id, policy, ...details },
  })
}
