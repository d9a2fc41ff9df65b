import { newsroomDay } from '../../kernel/newsroomDay.ts'

/** The newsroom's day, `2025-04-09`. */
export const today = (): string => newsroomDay(new Date())
