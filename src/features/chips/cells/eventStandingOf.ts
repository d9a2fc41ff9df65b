import type { ControlEvent } from '../control/controlEvent.ts'
import type { Standing as ControlStanding } from '../control/foldStatus.ts'
import { foldStatus } from '../control/foldStatus.ts'
import { standingAt } from '../control/standingAt.ts'
import type { Standing } from './standingOf.ts'
import type { TableEvent } from './tableEvent.ts'
import { tableEventKey, tablePlace } from './tableEvent.ts'
import { knownNow } from '../facts/knownNow.ts'

/** Where an event that a table states stands with the desk. */
export type EventStanding = {
  readonly standing: Standing
  /** What follows for that day from what is held; absent where no event speaks. */
  readonly held: ControlStanding | undefined
}

const isSameDate = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one)

const saysTheSame = (event: ControlEvent, chip: number, { status, date }: TableEvent): boolean =>
  event.state === 'approved' &&
  event.status === status &&
  event.chips.includes(chip) &&
  event.jurisdiction === tablePlace.jurisdiction &&
  (event.destinations.length === 0 || event.destinations.includes(tablePlace.destination)) &&
  isSameDate(event.effectiveOn, date)

/**
 * Tell where an event that a table states stands with the desk, and what is held for its day.
 *
 * @param events what is known of its chip's control.
 */
export const eventStandingOf = (
  said: TableEvent,
  { table, chip }: { readonly table: number; readonly chip: number },
  events: readonly ControlEvent[],
): EventStanding => {
  const key = tableEventKey(table, chip, said)
  const readHere = events.filter((event) => event.key === key)
  // The last day that a month or a year may mean.
  const on = said.date.length === 10 ? said.date : `${said.date}-99`
  const found = standingAt(foldStatus(events, { chip, on, known: knownNow }), tablePlace)
  const held = found?.status === 'unknown' ? undefined : found
  if (readHere.some(({ state }) => state === 'proposed')) return { standing: 'proposed', held }
  if (events.some((event) => saysTheSame(event, chip, said))) return { standing: 'held', held }
  return { standing: readHere.length > 0 ? 'decided' : 'new', held }
}
