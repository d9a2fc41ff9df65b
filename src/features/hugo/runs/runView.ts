import type { RunOptions, RunPhase, RunState, RunSummary, RunTask } from './importRun.ts'

/** A run as its screen shows it; moments are ISO 8601. */
export type RunView = {
  readonly id: number
  readonly name: string
  readonly bytes: number
  readonly received: number
  readonly state: RunState
  readonly task: RunTask
  readonly phase: RunPhase | null
  readonly options: RunOptions
  readonly by: string | null
  /** Whoever looks at it has sent it. */
  readonly isOwn: boolean
  readonly appliedBy: string | null
  readonly done: number
  readonly total: number
  readonly secondsLeft: number | null
  readonly isStopAsked: boolean
  /** A worker is at it, and has shown itself lately. */
  readonly isAlive: boolean
  readonly summary: RunSummary | null
  /** What the mapping in force makes of shortcodes, by name. */
  readonly mapped: Readonly<Record<string, string>>
  /** What stands in the way, in the language of whoever looks. */
  readonly problem: string | null
  /** Whether trying again may help; what cannot be unpacked never will. */
  readonly canRetry: boolean
  readonly createdAt: string
  readonly appliedAt: string | null
  readonly endedAt: string | null
  readonly touchedAt: string
}

/** A run that is over, as a line of a list. */
export type PastRun = Pick<
  RunView,
  'id' | 'name' | 'state' | 'by' | 'appliedBy' | 'createdAt' | 'endedAt'
> & { readonly counts: Readonly<Record<string, number>> | null }

/** What the screen of imports shows before one is looked at. */
export type ImportDesk = {
  readonly now: string
  /** How large an upload may be, in megabytes. */
  readonly limit: number
  /** How large a part of one may be, in bytes. */
  readonly part: number
  /** Whether a worker is alive, and when one last was. */
  readonly worker: { readonly isAlive: boolean; readonly seenAt: string | null }
  /** The run that somebody has to do something about. */
  readonly run: RunView | null
  readonly past: readonly PastRun[]
}
