import { sayInBoth } from '../../../kernel/messages.ts'
import { publicationMessages as messages } from '../messages.ts'
import { sayInstant } from '../sayInstant.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import { graceHours } from '../schedules/schedule.ts'
import type { Reason } from '../schedules/reason.ts'

/** Tell why something was due too long ago to happen by itself; `undefined` if it was not. */
export const findLateness = (
  { instant, zone, origin }: Pick<ScheduleRow, 'instant' | 'zone' | 'origin'>,
  now: Date,
): Reason | undefined => {
  const late = now.getTime() - instant.getTime()
  if (origin !== 'clock' || late <= graceHours * 3_600_000) return undefined
  const clock = zone ?? 'UTC'
  const values = { instant: `${sayInstant(instant, clock)} ${clock}`, hours: graceHours }
  return { code: 'publication/missed', message: sayInBoth(messages.missed, values) }
}
