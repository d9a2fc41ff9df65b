import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { canEmbargo } from '../../../policies/canEmbargo.ts'
import { sayInstant } from '../sayInstant.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import { sayUntil } from './embargo.ts'
import { embargoMessages as messages } from './embargoMessages.ts'
import { readEmbargo } from './readEmbargo.ts'

/** A publication that somebody wants. */
export type Wish = {
  readonly post: number
  readonly instant: Date
  /** The zone in which the instant was given; `undefined` for now. */
  readonly zone?: string | undefined
  /** Why it may go before the end of an embargo. */
  readonly reason?: string | null | undefined
}

/**
 * Ask whether the embargo of a post lets it be published at an instant.
 *
 * @returns the reason that is to be kept with the publication if it breaks the embargo, else `null`.
 */
export const askEmbargo = async (
  { post, instant, zone, reason }: Wish,
  req: PayloadRequest,
): Promise<Result<string | null, Refusal>> => {
  const embargo = await readEmbargo(post, req)
  if (!embargo || instant >= embargo.instant) return ok(null)
  if (reason && canEmbargo(req.user, 'break')) return ok(reason)
  const until = sayUntil(embargo)
  if (zone === undefined) {
    return fail(refusal('publication/embargoed', messages.embargoed, { until }))
  }
  const asked = `${sayInstant(instant, zone)} ${zone}`
  return fail(refusal('publication/embargoed', messages.tooEarly, { until, asked }))
}
