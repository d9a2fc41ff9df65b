import type { PayloadRequest } from 'payload'

import { canEmbargo } from '../../../policies/canEmbargo.ts'
import type { Reason } from '../schedules/reason.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import type { Embargo } from './embargo.ts'
import { heldByEmbargo } from './heldByEmbargo.ts'

/**
 * Find whether the embargo of its post holds a schedule that is due; `undefined` if it may fire.
 *
 * The reason to break one counts only while whoever gave it may.
 */
export const findEmbargoHold = (
  row: ScheduleRow,
  embargo: Embargo | undefined,
  now: Date,
  user: PayloadRequest['user'],
): Reason | undefined => {
  if (!embargo || row.action !== 'publish' || now >= embargo.instant) return undefined
  if (row.embargoReason && canEmbargo(user, 'break')) return undefined
  return heldByEmbargo(row, embargo)
}
