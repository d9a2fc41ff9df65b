import type { ReactNode } from 'react'

/**
 * Words that could stand in the other language.
 *
 * A proposal stands beside what people wrote; it becomes theirs when somebody takes it.
 */
export type Proposal = {
  /** Tells it from the others of the same segment. */
  readonly key: string
  readonly text: string
  /** Where it comes from, as a person reads it: its origin, its age, how alike it is. */
  readonly note: string
  /** What more there is to see of it, below the note. */
  readonly detail?: ReactNode
}
