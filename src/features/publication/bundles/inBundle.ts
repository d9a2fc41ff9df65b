import type { Payload, PayloadRequest } from 'payload'

import { say } from '../../../kernel/messages.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail } from '../../../kernel/result.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { publicationMessages } from '../messages.ts'
import type { Asker } from '../schedules/armSchedule.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import type { State } from '../schedules/schedule.ts'
import type { BundleState } from './bundle.ts'
import type { LockedBundle } from './lockBundle.ts'
import { BundleGrew, lockBundle } from './lockBundle.ts'
import { bundleMessages as messages } from './messages.ts'
import { bundleStateNames } from './names.ts'
import { undoable } from '../undoable.ts'

/** Which bundle, and what it has to be like. */
type Wanted = {
  readonly id: number
  readonly from: readonly BundleState[]
  readonly states?: readonly State[]
  readonly more?: readonly number[]
}

/** How often it is begun anew because the bundle got another member meanwhile. */
const mostTries = 5

/**
 * Do something to a bundle in one transaction that holds all its locks, as an editor; a refusal
 * leaves everything as it was.
 */
export const inBundle = async <Value>(
  payload: Payload,
  { id, from, ...options }: Wanted,
  { user, language }: Asker,
  act: (locked: LockedBundle, req: PayloadRequest) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> => {
  if (!canPublish(user)) {
    return fail(refusal('publication/not-allowed', publicationMessages.notAllowed))
  }
  for (let tries = 1; ; tries += 1) {
    try {
      return await undoable(payload, { user, language }, async (req) => {
        const locked = await lockBundle(id, req, options)
        if (!locked) return fail(refusal('publication/bundle-missing', messages.missing))
        const { state } = locked.bundle
        if (from.includes(state)) return await act(locked, req)
        const values = { state: say(bundleStateNames[state], language) }
        const message = from.includes('done') ? messages.notFired : messages.notWaiting
        return fail(refusal('publication/bundle-state', message, values))
      })
    } catch (error) {
      if (!(error instanceof BundleGrew) || tries === mostTries) throw error
    }
  }
}
