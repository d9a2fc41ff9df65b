import type { Payload } from 'payload'

import type { Asker } from '../../../../src/features/publication/schedules/armSchedule.ts'
import type { Model, ModelPost } from './newsroomModel.ts'

/** How a firing dies in the middle of its transaction. */
type Crash = 'error' | 'lost connection'

/** A newsroom whose publications can be made to die. */
export type Stage = {
  readonly payload: Payload
  readonly asker: Asker
  /** How each publication of a post dies for now, by the post's id: a slow machine tries again at once. */
  readonly crashes: Map<number, Crash>
}

/** Two posts that are translations of each other, and what has been done to them. */
export type Story = {
  readonly ids: readonly number[]
  readonly posts: readonly ModelPost[]
  readonly log: string[]
  readonly random: () => number
  count: number
}

/** Some stories of one newsroom: time and its workers are the same for all of them. */
export type Company = {
  readonly stage: Stage
  readonly model: Model
  readonly stories: readonly Story[]
  /** How each post was stored when somebody last looked, by its id. */
  readonly dumps: Map<number, string>
  readonly random: () => number
}

/** What crashed and what is published now come about in so many seconds: no slow machine gets there. */
export const shortly = 200

/** Draw one of the entries. */
export const pick = <Value>(
  from: Readonly<Record<string, Value>>,
  random: () => number,
): [string, Value] => {
  const entries = Object.entries(from)
  return entries[Math.floor(random() * entries.length)]!
}
