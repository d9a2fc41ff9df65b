import type { Payload } from 'payload'

import type { SpecTable } from '../../../payload-types.ts'
import type { ShownFact } from '../../chips/live/factCell.ts'
import { shownFactOf, shownFactSelect } from '../../chips/live/shownFactOf.ts'
import { wantedFacts } from '../../chips/live/wantedFacts.ts'
import { specGridSchema } from '../../chips/specGrid.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { sayInstant } from '../../publication/sayInstant.ts'

/** What was ever held of the chips in some tables, and what those are pinned to. */
export type ShownFacts = {
  readonly facts: readonly ShownFact[]
  /** By `pinKey`. */
  readonly pins: ReadonlyMap<string, { readonly onDay?: string; readonly knownAt?: string }>
  /** The newsroom's day. */
  readonly today: string
}

/** Name a block of a post. */
export const pinKey = (post: number, block: string): string => `${post} ${block}`

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** Read what tables in posts show of chips: two queries, or none where no table shows any. */
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
  if (chips.length === 0) return { facts: [], pins: new Map(), today }
  const base = { depth: 0, pagination: false, overrideAccess: true } as const
  const found = await payload.find({
    ...base,
    collection: 'chip-facts',
    where: {
      and: [
        { chip: { in: chips } },
        { series: { in: series } },
        { recordedFrom: { exists: true } },
      ],
    },
    select: shownFactSelect,
  })
  const pins = await payload.find({
    ...base,
    collection: 'table-pins',
    where: { post: { in: [...posts] } },
  })
  return {
    today,
    facts: found.docs.map(shownFactOf),
    pins: new Map(
      pins.docs.map(({ post, block, onDay, knownAt }) => [
        pinKey(post, block),
        { onDay: onDay ?? undefined, knownAt: knownAt ?? undefined },
      ]),
    ),
  }
}
