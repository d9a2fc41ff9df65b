import type { PayloadRequest } from 'payload'

import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import type { AsOf } from '../facts/settleFacts.ts'

/** Between what drift is looked for: what was so before a change, and today. */
export type DriftMoment = {
  readonly before: AsOf
  /** The newsroom's day, `2025-04-09`. */
  readonly today: string
}

/** Name the moment just before a change of what is held. */
export const driftMoment = (at: Date, { payload }: PayloadRequest): DriftMoment => {
  const today = sayInstant(at, deskTimeZone(payload)).slice(0, 10)
  return { before: { on: today, known: new Date(at.getTime() - 1).toISOString() }, today }
}
