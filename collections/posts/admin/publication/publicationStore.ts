import type { Standing } from '../../../../src/features/publication/standing/standing.ts'

/** What the screen knows of a post's publication; the button and the panel share it. */
export type Known = {
  readonly standing?: Standing
  /** By how much the database's clock is ahead of this machine's, in milliseconds. */
  readonly ahead: number
  /** An order is under way. */
  readonly isBusy: boolean
  /** Why the last order was refused. */
  readonly problem: string | null
}

const nothing: Known = { ahead: 0, isBusy: false, problem: null }
const known = new Map<number, Known>()
const listeners = new Set<() => void>()

/** Publication as the screen knows it, by post. */
export const publicationStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (post: number): Known => known.get(post) ?? nothing,
  set: (post: number, change: Partial<Known>): void => {
    known.set(post, { ...publicationStore.get(post), ...change })
    for (const listener of listeners) listener()
  },
} as const
