import type {
  Standing,
  WaitingSchedule,
} from '../../../../src/features/publication/standing/standing.ts'

/** Find what happens to a post within seconds, and can be undone until then; bundles have a screen. */
export const countdownOf = (standing: Standing | undefined): WaitingSchedule | undefined =>
  standing?.own.waiting.find(
    ({ origin, state, bundle }) => origin === 'desk' && state === 'armed' && bundle === null,
  )
