import { newsroomZone } from './newsroomZone.ts'

// To make one takes longer than all that is asked of it.
const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: newsroomZone })

/** The newsroom's day at a moment, `2025-04-09`. */
export const newsroomDay = (at: Date): string => format.format(at)
