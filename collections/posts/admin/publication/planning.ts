import type { WaitingSchedule } from '../../../../src/features/publication/standing/standing.ts'

/** What the form of the panel is open for. */
export type Planning =
  | { readonly kind: 'publish' }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'move'; readonly schedule: WaitingSchedule }

/** What the form of an embargo is open for: to set or move it, to lift it, or to break it. */
export type EmbargoPlanning = { readonly kind: 'embargo' | 'lift' | 'break' }
