import { reading } from './found.ts'
import type { Reading } from './quantity.ts'

const halfDay = 720

/**
 * What a time of day means, in minutes since midnight; without its half of the day it may be either.
 *
 * @param hour 0 to 24.
 */
export const clockReadings = (
  hour: number,
  minutes: number,
  half?: 'morning' | 'afternoon',
): readonly Reading[] => {
  const at = (hour % 12) * 60 + minutes
  const isKnown = half !== undefined || hour > 12 || hour === 0
  if (!isKnown) return [reading('clock', String(at)), reading('clock', String(at + halfDay))]
  const isLate = half === undefined ? hour > 12 && hour < 24 : half === 'afternoon'
  return [reading('clock', String(isLate ? at + halfDay : at))]
}
