import type { Piece } from '../../../../content/segments/inline/coded.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import type { Ticket } from '../ticket.ts'

/** A job as its file says it. */
export type ReadJob = {
  /** Where it begins. */
  readonly line: number
  readonly ticket: Ticket
  readonly languages: { readonly source: string; readonly target: string }
  readonly units: readonly ReadUnit[]
}

/** A unit as the file says it. */
export type ReadUnit = {
  readonly id: string
  readonly line: number
  readonly isOpen: boolean
  readonly source: readonly ReadText[]
  /** As many as the file has; without pieces where nobody has written anything. */
  readonly target: readonly ReadText[]
  /** What each code stands for, as the file keeps it. */
  readonly codes: ReadonlyMap<number, unknown>
  /** Whether somebody says that the translation is done. */
  readonly isDone: boolean
}

/** The words of a segment, and the line where they begin. */
export type ReadText = { readonly line: number; readonly pieces: readonly Piece[] }

/** What of a file was read, or why not. */
type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: readonly Problem[] }

/** The one job of a file. */
export type ReadXliff = Read<ReadJob>

/** All jobs of a file; never none. */
export type ReadJobs = Read<readonly [ReadJob, ...ReadJob[]]>
