import type { Action, State } from '../../publication/schedules/schedule.ts'

/** Something that stands in the calendar: what is to happen, has happened, or could not. */
export type CalendarItem = {
  readonly id: number
  readonly post: number | null
  readonly title: string | null
  readonly language: 'zh-TW' | 'en'
  readonly action: Action
  readonly state: Exclude<State, 'cancelled'>
  /** ISO 8601, universal time. */
  readonly instant: string
}
