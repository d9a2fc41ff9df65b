import type { DeskAlignment } from './deskJoint.ts'

/** The states that somebody has to look after, the most pressing first. */
export const openStates = ['stale', 'untranslated', 'proposed'] as const

/** A state that somebody has to look after. */
export type OpenState = (typeof openStates)[number]

/** What is led to next: what is out of date; where nothing is, what is not translated, and so on. */
export const nextStateOf = (counts: DeskAlignment['counts'] | undefined): OpenState =>
  openStates.find((state) => (counts?.[state] ?? 0) > 0) ?? 'stale'
