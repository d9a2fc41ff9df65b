import { relatedId } from '../../../kernel/relatedId.ts'
import type { ControlEvent } from '../../../payload-types.ts'
import type { ShownEvent } from './shownRecords.ts'

/** What has to be read of an event to show what follows from it. */
export const shownEventSelect = {
  chips: true,
  jurisdiction: true,
  destinations: true,
  effectiveOn: true,
  until: true,
  status: true,
  source: true,
  recordedFrom: true,
  recordedTo: true,
} as const

/** An event's document, or its row, as far as it is shown in tables. */
export type ShownEventRow = Pick<ControlEvent, 'id' | keyof typeof shownEventSelect>

/** Make an event, as tables show it, of its document or its row. */
export const shownEventOf = (event: ShownEventRow): ShownEvent => ({
  id: event.id,
  chips: (event.chips ?? []).flatMap((chip) => relatedId(chip) ?? []),
  jurisdiction: event.jurisdiction ?? undefined,
  destinations: event.destinations ?? [],
  effectiveOn: event.effectiveOn,
  until: event.until ?? undefined,
  status: event.status ?? undefined,
  source: relatedId(event.source),
  recordedFrom: event.recordedFrom ?? undefined,
  recordedTo: event.recordedTo ?? undefined,
})
