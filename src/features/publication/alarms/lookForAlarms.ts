import type { Payload } from 'payload'

import { deskTimeZone } from '../deskTimeZone.ts'
import { mailAlarms } from './mailAlarms.ts'
import { watchAlarms } from './watchAlarms.ts'

/** The least time between two looks of one process, in milliseconds. */
const pause = 10_000

const last = new WeakMap<Payload, number>()

/**
 * Look for alarms and mail the new ones, unless this process has looked in the last ten seconds.
 *
 * A letter that cannot be sent does not keep the alarm from the screens.
 */
export const lookForAlarms = async (payload: Payload): Promise<void> => {
  const now = performance.now()
  const before = last.get(payload)
  if (before !== undefined && now - before < pause) return
  last.set(payload, now)
  await watchAlarms(payload)
  void mailAlarms(payload, deskTimeZone(payload)).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'alarms could not be mailed' })
  })
}
