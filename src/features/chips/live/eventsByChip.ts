import type { ShownEvent } from './shownRecords.ts'

/** Sort events by the chips that they name. */
export const eventsByChip = (
  events: readonly ShownEvent[],
): ReadonlyMap<number, readonly ShownEvent[]> => {
  const chips = new Map<number, ShownEvent[]>()
  for (const event of events) {
    for (const chip of event.chips) {
      const own = chips.get(chip)
      if (own) own.push(event)
      else chips.set(chip, [event])
    }
  }
  return chips
}
