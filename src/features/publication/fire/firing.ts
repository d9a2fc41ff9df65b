import type { PayloadRequest } from 'payload'

import type { Embargo } from '../embargo/embargo.ts'
import type { Origin } from '../schedules/schedule.ts'

/** What the hooks of a post have to know while a schedule is being fired. */
export type Firing = {
  readonly schedule: number
  readonly origin: Origin
  readonly instant: Date
  readonly mark: string
  readonly revision: number | null
  readonly fingerprint: string | null
  /** Why it may go before the end of an embargo. */
  readonly embargoReason?: string | null
  readonly bundle?: number | null
  /** The embargo of the post, if it was read under the locks of this transaction. */
  readonly read?: { readonly post: number; readonly embargo: Embargo | undefined }
}

const key = 'waferdeskFiring'

/** Put into a request's context for as long as a schedule is being fired by it. */
export const firingContext = (firing: Firing): Record<string, unknown> => ({ [key]: firing })

/** Tell which schedule a request is firing; `undefined` if it is an ordinary one. */
export const firingOf = (req: Pick<PayloadRequest, 'context'>): Firing | undefined =>
  req.context[key] as Firing | undefined
