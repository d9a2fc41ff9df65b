import type { InlineNode } from '../../../content/segments/inline/coded.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { JobPost } from './job.ts'

/** What a job that has come back changes, or the errors for which it changes nothing. */
export type ReturnPlan = {
  readonly source: JobPost
  readonly target: JobPost
  /** Units whose words go into the target, or are said to be right as they are. */
  readonly taken: readonly TakenUnit[]
  readonly conflicts: readonly Conflict[]
  /** Units that bring nothing new. */
  readonly unchanged: number
  /** Units for whose words there is no place, or no reason any more. */
  readonly leftOut: number
  readonly problems: readonly Problem[]
}

/** A unit that is taken. */
export type TakenUnit = {
  readonly id: string
  /** What it translates, as it stood when it was sent. */
  readonly source: ReadonlyArray<{ readonly id: string; readonly text: string }>
  readonly target: readonly TakenSegment[]
  /** Whether the source has changed since it was sent. */
  readonly isBehind: boolean
}

/** A segment of a unit that is taken: where it goes and what it says. */
export type TakenSegment = {
  /** Absent where the target has no place for it yet. */
  readonly id?: string
  readonly before: string
  readonly after: string
  /** What runs in its lines; absent where it says what stands there already. */
  readonly words?: readonly InlineNode[]
}

/** Words that were changed here as well since the job was sent. */
export type Conflict = {
  readonly unit: string
  readonly source: string
  /** What stands here now; empty where it was deleted. */
  readonly ours: string
  /** What has come back. */
  readonly theirs: string
  readonly line: number
}
