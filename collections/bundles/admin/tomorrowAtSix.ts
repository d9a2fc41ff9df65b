import { sayInstant } from '../../../src/features/publication/sayInstant.ts'

const day = 86_400_000

/**
 * Six in the morning of the next day, on the clock of a zone: what a form begins with.
 *
 * @example
 * tomorrowAtSix(new Date('2026-11-30T22:00:00Z'), 'Asia/Taipei') // '2026-12-02T06:00'
 */
export const tomorrowAtSix = (now: Date, zone: string): string =>
  `${sayInstant(new Date(now.getTime() + day), zone).slice(0, 10)}T06:00`
