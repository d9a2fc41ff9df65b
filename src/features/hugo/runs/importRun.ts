import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Preference } from '../plan/planImport.ts'

/**
 * Importing a site from the admin panel.
 *
 * - *run*: one upload, and all that is done with it: dry runs, the import itself.
 * - *rehearse*, *apply*: what the worker is asked to do with it.
 * - *open*: a run that somebody still has to do something about; there is one at a time.
 *
 * A run is `uploading`, then `waiting` for a worker, then `working`. A dry run ends `ready`, or
 * `choosing` where what was sent holds several sites; an import ends `done`. Either may end
 * `stopped`, by somebody, or `failed`, and can be asked for again. `discarded`: its files are gone.
 */
export const runStates = [
  'uploading',
  'waiting',
  'working',
  'choosing',
  'ready',
  'stopped',
  'failed',
  'done',
  'discarded',
] as const

/** Where a run stands. */
export type RunState = (typeof runStates)[number]

/** What the worker is asked to do with an upload. */
export const runTasks = ['rehearse', 'apply'] as const

/** What the worker is asked to do. */
export type RunTask = (typeof runTasks)[number]

/** What the worker is at. */
export type RunPhase = 'unpacking' | 'reading' | 'fetching' | 'converting' | 'storing'

/** How a site is to be imported, as its run keeps it. */
export type RunOptions = {
  /** Whose text counts where both sides have changed. */
  readonly prefer: Preference | 'ask'
  /** Whether what is still to come is scheduled by whoever presses; else it stays a draft. */
  readonly schedules: boolean
  /** The mapping of shortcodes, as YAML; without one, the site’s own. */
  readonly mapping: string | null
  /** The folder of the site in what was sent, `''` for all of it; `null` until it is known. */
  readonly root: string | null
  /** The hosts from which pictures are fetched, as the command line would be given them. */
  readonly fetchFrom: readonly string[]
  /** Which site it is; `null` where its address or its title says so. */
  readonly site: string | null
}

/** How a site is imported while nobody has said otherwise. */
export const defaultOptions: RunOptions = {
  prefer: 'ask',
  schedules: true,
  mapping: null,
  root: null,
  fetchFrom: [],
  site: null,
}

/** What a kind of finding is, and how many there are. */
export type FindingKind = {
  readonly code: string
  readonly severity: Problem['severity']
  readonly count: number
  /** What the first of them says. */
  readonly sample: Readonly<Record<Locale, string>>
}

/** A shortcode of the site’s own: how often it stands where, and what becomes of it. */
export type FoundShortcode = {
  readonly name: string
  readonly count: number
  readonly file: string
  readonly line: number | undefined
}

/** What there is to say of a run at one glance; the report has all of it. */
export type RunSummary = {
  readonly title?: string
  /** The folders of sites, where there are several. */
  readonly roots?: readonly string[]
  /** How many files came out of the upload. */
  readonly files?: number
  /** The task that the numbers are of. */
  readonly task?: RunTask
  readonly counts?: Readonly<Record<string, number>>
  readonly kinds?: readonly FindingKind[]
  readonly shortcodes?: readonly FoundShortcode[]
  /** The other hosts that have pictures of the site, most first. */
  readonly hosts?: ReadonlyArray<{ readonly host: string; readonly count: number }>
  /** The name by which the newsroom knows the site. */
  readonly site?: string
  /** The mapping of the site’s own, or the one that was given, as it was used. */
  readonly mapping?: string
}
