import type { Message } from '../../../src/kernel/messages.ts'
import { importWords as words } from './importWords.ts'

/** Say how long something still takes, as roughly as it is known. */
export const sayTimeLeft = (
  seconds: number,
): readonly [message: Message, values: Readonly<Record<string, number>>] => {
  if (seconds < 60) return [words.leftSeconds, {}]
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return [words.leftMinutes, { minutes }]
  return [words.leftHours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 }]
}
