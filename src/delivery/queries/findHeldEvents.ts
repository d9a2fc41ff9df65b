import type { ControlEvent } from '../../features/chips/control/controlEvent.ts'
import type { FoldableEvent } from '../../features/chips/control/controlEvent.ts'
import { firstDayOf } from '../../features/chips/facts/span.ts'
import { relatedId } from '../../kernel/relatedId.ts'
import { asReader } from './asReader.ts'
import { heldAt } from './heldAt.ts'
import type { Reader } from './reader.ts'

/** The most events of the chips of one page. */
const most = 2000

const select = {
  name: true,
  note: true,
  kind: true,
  jurisdiction: true,
  destinations: true,
  announcedOn: true,
  effectiveOn: true,
  until: true,
  status: true,
  chips: true,
  source: true,
  citation: true,
  recordedFrom: true,
} as const

/** An event as readers get it. */
export type HeldEvent = FoldableEvent &
  Pick<ControlEvent, 'announcedOn' | 'citation' | 'kind' | 'source'> & {
    readonly name: string | undefined
    readonly note: string | undefined
  }

/** Find the events of chips that the desk held at a moment, the oldest first. */
export const findHeldEvents = async (
  reader: Reader,
  chips: readonly number[],
  known?: string,
): Promise<HeldEvent[]> => {
  if (chips.length === 0) return []
  const { docs } = await reader.payload.find({
    collection: 'control-events',
    ...asReader(reader),
    draft: false,
    where: { and: [{ chips: { in: [...chips] } }, ...heldAt(known)] },
    limit: most,
    select,
  })
  const events = docs.map((event) => ({
    id: event.id,
    name: event.name || undefined,
    note: event.note || undefined,
    kind: event.kind ?? undefined,
    jurisdiction: event.jurisdiction ?? undefined,
    destinations: event.destinations ?? [],
    announcedOn: event.announcedOn ?? undefined,
    effectiveOn: event.effectiveOn,
    until: event.until ?? undefined,
    status: event.status ?? undefined,
    chips: (event.chips ?? []).flatMap((chip) => relatedId(chip) ?? []),
    source: relatedId(event.source),
    citation: event.citation ?? undefined,
    recordedFrom: event.recordedFrom ?? undefined,
    // All that was found was held then.
    recordedTo: undefined,
  }))
  const dayOf = ({ effectiveOn }: HeldEvent) => firstDayOf(effectiveOn)
  return events.toSorted(
    (one, other) => dayOf(one).localeCompare(dayOf(other)) || one.id - other.id,
  )
}
