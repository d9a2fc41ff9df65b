import { cacheTags } from '../../kernel/cacheTags.ts'
import { newsroomDay } from '../../kernel/newsroomDay.ts'

/** Sees to it that pages about today are not those of yesterday. */
export type DayTurner = {
  /** Look whether a day has begun that the web process was not told of yet. */
  readonly look: () => void
  /** Wait until it has heard what it is being told. */
  readonly finish: () => Promise<void>
}

/**
 * Tell the web process when the newsroom's day begins that pages which say what is so today
 * have gone stale; the first day is that of the start, since it may have begun without a worker.
 *
 * Told again at the next look where it did not hear: nobody else needs to know.
 *
 * @param clock the database's.
 */
export const turnDays = (
  clock: () => Date,
  purge: (tags: readonly string[]) => Promise<void>,
): DayTurner => {
  let told: string | undefined
  let underway: Promise<void> | undefined
  const say = async (today: string): Promise<void> => {
    try {
      await purge([cacheTags.chips])
      told = today
    } catch {
      // The web process may not be up yet; the next look says it again.
    } finally {
      underway = undefined
    }
  }
  const look = (): void => {
    const today = newsroomDay(clock())
    if (today !== told) underway ??= say(today)
  }
  return { look, finish: async () => await underway }
}
