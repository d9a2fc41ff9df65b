import type { Action, State } from '../../publication/schedules/schedule.ts'

/**
 * Something that stands in the calendar: what is to happen, has happened, or could not, and when an
 * embargo ends.
 */
export type CalendarItem = {
  /** Of the schedule, the embargo or the bundle: each have numbers of their own. */
  readonly id: number
  readonly post: number | null
  readonly title: string | null
  readonly language: 'zh-TW' | 'en'
  readonly action: Action
  readonly state: Exclude<State, 'cancelled'> | 'embargoed'
  /** It stands for a bundle with so many posts; `id` is that of the bundle then. */
  readonly bundle?: { readonly count: number; readonly languages: ReadonlyArray<'zh-TW' | 'en'> }
  /** ISO 8601, universal time. */
  readonly instant: string
}
