import type { Problem } from '../../../../kernel/problem.ts'
import type { Concept } from '../concept.ts'
import type { TermColumn } from './termColumns.ts'

/** A concept as a file has it, with the line where it begins. */
export type ReadConcept = {
  readonly concept: Concept
  readonly line: number
  /** Columns that the file does not have: what is stored stays. */
  readonly unsaid: readonly TermColumn[]
}

/** What a file of terms holds: either concepts, or errors that name their lines. */
export type ReadFile = {
  readonly concepts: readonly ReadConcept[]
  readonly problems: readonly Problem[]
}
