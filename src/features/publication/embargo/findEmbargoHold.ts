import type { PayloadRequest } from 'payload'

import { canEmbargo } from '../../../policies/canEmbargo.ts'
import type { Reason } from '../schedules/reason.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import { heldByEmbargo } from './heldByEmbargo.ts'
import { readEmbargo } from './readEmbargo.ts'

/**
 * Find whether an embargo holds a schedule that is due; `undefined` if it may fire.
 *
 * The reason to break one counts only while whoever gave it may.
 */
export const findEmbargoHold = async (
  row: ScheduleRow,
  now: Date,
  req: PayloadRequest,
): Promise<Reason | undefined> => {
  if (row.action !== 'publish' || row.post === null) return undefined
  if (row.embargoReason && canEmbargo(req.user, 'break')) return undefined
  const embargo = await readEmbargo(row.post, req)
  return embargo && now < embargo.instant ? heldByEmbargo(row, embargo) : undefined
}
