import type { Payload } from 'payload'

import type { SpecTable } from '../../../payload-types.ts'
import type { ShownFact } from '../../chips/live/factCell.ts'
import { shownEventOf, shownEventSelect } from '../../chips/live/shownEventOf.ts'
import { shownFactOf, shownFactSelect } from '../../chips/live/shownFactOf.ts'
import type { ShownEvent, ShownRecords } from '../../chips/live/shownRecords.ts'
import { wantedFacts } from '../../chips/live/wantedFacts.ts'
import { specGridSchema } from '../../chips/specGrid.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { sayInstant } from '../../publication/sayInstant.ts'

/** What was ever held of the chips in some tables, and what those are pinned to. */
export type ShownFacts = ShownRecords & {
  /** By `pinKey`. */
  readonly pins: ReadonlyMap<string, { readonly onDay?: string; readonly knownAt?: string }>
  /** The newsroom's day. */
  readonly today: string
}

/** Name a block of a post. */
export const pinKey = (post: number, block: string): string => `${post} ${block}`

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

const shown = { depth: 0, pagination: false, overrideAccess: true } as const

const readFacts = async (
  payload: Payload,
  chips: readonly number[],
  series: readonly string[],
): Promise<ShownFact[]> => {
  if (chips.length === 0) return []
  const { docs } = await payload.find({
    ...shown,
    collection: 'chip-facts',
    where: {
      and: [
        { chip: { in: [...chips] } },
        { series: { in: [...series] } },
        { recordedFrom: { exists: true } },
      ],
    },
    select: shownFactSelect,
  })
  return docs.map(shownFactOf)
}

const readEvents = async (payload: Payload, chips: readonly number[]): Promise<ShownEvent[]> => {
  if (chips.length === 0) return []
  const { docs } = await payload.find({
    ...shown,
    collection: 'control-events',
    where: { and: [{ chips: { in: [...chips] } }, { recordedFrom: { exists: true } }] },
    select: shownEventSelect,
  })
  return docs.map(shownEventOf)
}

/**
 * Read what tables in posts show of chips: two queries, and one more where they show a control
 * status; none where no table shows anything.
 */
export const readShownFacts = async (
  payload: Payload,
  posts: readonly number[],
  tables: readonly SpecTable[],
): Promise<ShownFacts> => {
  const today = sayInstant(new Date(), deskTimeZone(payload)).slice(0, 10)
  const wanted = tables.flatMap(({ grid }) => {
    const read = specGridSchema.safeParse(grid)
    return read.success ? [wantedFacts(read.data)] : []
  })
  const chips = distinct(wanted.flatMap((one) => one.chips))
  const series = distinct(wanted.flatMap((one) => one.series))
  const controlled = distinct(wanted.flatMap((one) => one.controlled))
  if (chips.length + controlled.length === 0) {
    return { facts: [], events: [], pins: new Map(), today }
  }
  const pins = await payload.find({
    ...shown,
    collection: 'table-pins',
    where: { post: { in: [...posts] } },
  })
  return {
    today,
    facts: await readFacts(payload, chips, series),
    events: await readEvents(payload, controlled),
    pins: new Map(
      pins.docs.map(({ post, block, onDay, knownAt }) => [
        pinKey(post, block),
        { onDay: onDay ?? undefined, knownAt: knownAt ?? undefined },
      ]),
    ),
  }
}
