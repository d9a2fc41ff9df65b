import type { Message } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'

/** Why something cannot be scheduled, moved, cancelled or fired. */
export type Refusal = Problem & {
  readonly code:
    | 'publication/body-invalid'
    | 'publication/post-missing'
    | 'publication/in-trash'
    | 'publication/not-allowed'
    | 'publication/revision-missing'
    | 'publication/revision-of-another'
    | 'publication/past'
    | 'publication/too-far'
    | 'publication/zone-unknown'
    | 'publication/time-invalid'
    | 'publication/time-skipped'
    | 'publication/time-twice'
    | 'publication/already-scheduled'
    | 'publication/not-published'
    | 'publication/date-later'
    | 'publication/schedule-missing'
    | 'publication/not-armed'
    | 'publication/check-failed'
    | 'publication/scheduler-gone'
    | 'publication/missed'
    | 'publication/gave-up'
    | 'publication/embargoed'
    | 'publication/embargo-unproven'
    | 'publication/embargo-live'
    | 'publication/embargo-shorten'
    | 'publication/embargo-reason'
    | 'publication/embargo-hold'
    | 'publication/embargo-missing'
    | 'publication/proof-missing'
    | 'publication/in-bundle'
    | 'publication/bundle-missing'
    | 'publication/bundle-state'
    | 'publication/bundle-full'
    | 'publication/bundle-twice'
    | 'publication/bundle-not-counting'
    | 'publication/changed-since'
    | 'publication/nothing-to-revert'
}

/** Make a refusal. */
export const refusal = (
  code: Refusal['code'],
  message: Message,
  values: Readonly<Record<string, string | number>> = {},
): Refusal => ({ code, severity: 'error', message, values })
