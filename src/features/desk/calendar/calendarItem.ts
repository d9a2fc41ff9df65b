import type { Action, State } from '../../publication/schedules/schedule.ts'

/**
 * Something that stands in the calendar: what is to happen, has happened, or could not, and when an
 * embargo ends.
 */
export type CalendarItem = {
  /** Of the schedule, or of the embargo: those have numbers of their own. */
  readonly id: number
  readonly post: number | null
  readonly title: string | null
  readonly language: 'zh-TW' | 'en'
  readonly action: Action
  readonly state: Exclude<State, 'cancelled'> | 'embargoed'
  /** ISO 8601, universal time. */
  readonly instant: string
}
