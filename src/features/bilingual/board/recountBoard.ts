import { setTimeout as rest } from 'node:timers/promises'

import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { countStories } from './countStories.ts'
import { countChanged, noteAllStories } from './storyChanges.ts'

/** How many stories are counted in one transaction. */
const batchSize = 50

/** How long to wait while somebody else counts, in milliseconds. */
const pause = 200

type Options = {
  /** Count only what waits, and not all there is: after an interruption, say. */
  readonly restOnly?: boolean
  readonly progress?: (done: number, total: number) => void
}

/**
 * Count every story of the desk anew.
 *
 * What has been counted is kept, batch by batch: interrupted, it leaves the rest noted, and whoever
 * counts next goes on there.
 *
 * @returns how many stories were counted.
 */
export const recountBoard = async (
  payload: Payload,
  { restOnly = false, progress }: Options = {},
): Promise<number> => {
  const req = await createLocalReq({}, payload)
  if (!restOnly) await noteAllStories(req)
  const total = await countChanged(req, Number.MAX_SAFE_INTEGER - 1)
  let done = 0
  for (;;) {
    const counted = await countStories(payload, batchSize)
    if (counted === 0) return done
    if (counted === 'busy') {
      await rest(pause)
      continue
    }
    done += counted
    // While it went on, somebody may have changed something.
    progress?.(Math.min(done, total), total)
  }
}
