import { sayInBoth } from '../../../kernel/messages.ts'
import type { Reason } from '../schedules/reason.ts'
import { sayInstant } from '../sayInstant.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import type { Embargo } from './embargo.ts'
import { sayUntil } from './embargo.ts'
import { embargoMessages as messages } from './embargoMessages.ts'

/** Say why an embargo holds a schedule: when it was to happen, and until when it may not. */
export const heldByEmbargo = (
  row: Pick<ScheduleRow, 'instant' | 'zone'>,
  embargo: Embargo,
): Reason => {
  const zone = row.zone ?? embargo.zone
  const values = { asked: `${sayInstant(row.instant, zone)} ${zone}`, until: sayUntil(embargo) }
  return { code: 'publication/embargoed', message: sayInBoth(messages.held, values) }
}
