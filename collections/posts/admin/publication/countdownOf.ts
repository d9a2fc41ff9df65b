import type {
  Standing,
  WaitingSchedule,
} from '../../../../src/features/publication/standing/standing.ts'

/** Find what happens to a post within seconds, and can be undone until then. */
export const countdownOf = (standing: Standing | undefined): WaitingSchedule | undefined =>
  standing?.own.waiting.find(({ origin, state }) => origin === 'desk' && state === 'armed')
