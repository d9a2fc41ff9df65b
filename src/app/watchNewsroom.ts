import config from '@payload-config'
import { getPayload } from 'payload'

import { lookForAlarms } from '../features/publication/alarms/lookForAlarms.ts'

/** How often the web process looks for alarms, in milliseconds. */
const pause = 15_000

const look = async (): Promise<void> => {
  await lookForAlarms(await getPayload({ config }))
}

/**
 * Look for alarms for as long as the web process runs: also for that of a worker that is gone.
 *
 * A database that is away is looked for again; that alarm is not ours to give.
 */
export const watchNewsroom = (): void => {
  const timer = setInterval(() => void look().catch(() => {}), pause)
  timer.unref()
}
