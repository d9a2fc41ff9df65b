import type { WaitingSchedule } from '../../../../src/features/publication/standing/standing.ts'

/** What the form of the panel is open for. */
export type Planning =
  | { readonly kind: 'publish' }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'move'; readonly schedule: WaitingSchedule }
