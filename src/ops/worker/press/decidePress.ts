/** How long before a schedule is due the press is started, in milliseconds; it takes some five seconds. */
const lead = 20_000

/** How long the press is kept without work, and how near the next has to be for it to stay, in milliseconds. */
const patience = 60_000

/** How long what the press has left is left alone, in milliseconds: somebody else may be at it. */
const respite = 250

/** What is known when it is decided; moments are those of `performance.now()`. */
export type PressFacts = {
  readonly now: number
  /** When the next schedule is due; `undefined` if none is armed. */
  readonly due: number | undefined
  /** When the press last had to do with anything; `undefined` while there is none. */
  readonly lastUsed: number | undefined
  /** When it last said that it has looked. */
  readonly lastLooked: number
}

/**
 * What the press is to do, and when to decide again.
 *
 * - `look`: something is due; it is started if it does not run.
 * - `prepare`: something will be due before long; it is started and waits.
 * - `end`: nothing is in sight.
 * - `stay`: as it is.
 */
export type PressDecision = {
  readonly act: 'look' | 'prepare' | 'end' | 'stay'
  readonly until: number | undefined
}

/** Decide what the press is to do. */
export const decidePress = ({ now, due, lastUsed, lastLooked }: PressFacts): PressDecision => {
  if (due !== undefined && due <= now) {
    // What is overdue and was left is seldom free again at once.
    const again = lastLooked > due ? lastLooked + respite : now
    return again <= now ? { act: 'look', until: undefined } : { act: 'stay', until: again }
  }
  if (due !== undefined && due - now <= lead) return { act: 'prepare', until: due }
  const isNear = due !== undefined && due - now <= patience
  const until = due === undefined ? undefined : due - lead
  if (lastUsed === undefined || isNear) return { act: 'stay', until }
  const isDone = now - lastUsed >= patience
  return isDone ? { act: 'end', until } : { act: 'stay', until }
}
