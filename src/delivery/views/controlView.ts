import type { Standing } from '../../features/chips/control/foldStatus.ts'
import { foldStatus } from '../../features/chips/control/foldStatus.ts'
import type { Lane } from '../../features/chips/control/foldTimeline.ts'
import { foldTimeline } from '../../features/chips/control/foldTimeline.ts'
import { firstDayOf } from '../../features/chips/facts/span.ts'
import type { HeldEvent } from '../queries/findHeldEvents.ts'
import { knownNow } from '../../features/chips/facts/knownNow.ts'

/** What happened to a chip's export, and what follows from it on a day. */
export type ControlView = {
  readonly on: string
  /** From the chip's launch, or the first event, to that day. */
  readonly from: string
  readonly standings: readonly Standing[]
  readonly lanes: readonly Lane[]
  /** The oldest first. */
  readonly events: readonly HeldEvent[]
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Fold what was held of a chip's export into what it is on a day, and what it was until then. */
export const controlView = (
  chip: { readonly id: number; readonly releasedOn?: string | null | undefined },
  events: readonly HeldEvent[],
  on: string,
): ControlView => {
  const starts = [chip.releasedOn, ...events.map(({ effectiveOn }) => effectiveOn)]
  const days = starts.flatMap((date) => (date ? firstDayOf(date) : []))
  // What is all still to come began on no day before.
  const [from = on] = [...days, on].toSorted()
  return {
    on,
    from,
    standings: foldStatus(events, { chip: chip.id, on, known: knownNow }),
    lanes: foldTimeline(events, { chip: chip.id, from, to: dayAfter(on), known: knownNow }),
    events,
  }
}
