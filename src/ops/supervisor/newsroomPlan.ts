import type { Settings } from '../../env.ts'
import type { Report } from '../report.ts'

/** How a newsroom is run. */
export type NewsroomPlan = {
  /**
   * - `start`: production; the secret has to be set.
   * - `demo`: the same with demonstration content.
   * - `dev`: the sources as they are, rebuilt while they change.
   */
  readonly mode: 'start' | 'demo' | 'dev'
  readonly settings: Settings
  readonly root: string
  /** The script of our own command line, for what is done in a process of its own. */
  readonly commandLine: { readonly nodeOptions: readonly string[]; readonly script: string }
  readonly report: Report
  /** Aborted when everything is to stop. */
  readonly signal: AbortSignal
}
