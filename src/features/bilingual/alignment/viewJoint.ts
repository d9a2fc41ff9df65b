import { nodeId } from '../../../content/lexical/nodeId.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import type { JointDoubt } from '../numbers/findNumberDoubts.ts'
import { findNumberDoubts } from '../numbers/findNumberDoubts.ts'
import type { JointState } from './agreement.ts'
import type { Joint } from './compare.ts'

/** A joint as the desk sees it. */
export type JointView = {
  /** The same as long as the same segments are joined. */
  readonly key: string
  readonly state: JointState
  /** The languages whose words have changed since it was agreed. */
  readonly moved: readonly Locale[]
  readonly sides: Readonly<Record<Locale, readonly Segment[]>>
  /** What each side said when it was agreed; only where that differs from what it says now. */
  readonly before: Readonly<Partial<Record<Locale, string>>>
  /** Figures that the two sides do not have alike; none where they are different on purpose. */
  readonly doubts: readonly JointDoubt[]
  /** The segment that waits for its words on a side that has none, by its identity. */
  readonly awaited: Readonly<Partial<Record<Locale, string>>>
  /** Of a proposal that was reckoned: from 0 to 1. */
  readonly confidence?: number
  /** Who agreed last, and when (ISO 8601). */
  readonly by?: number
  readonly at?: string
}

/** Show a joint as the desk sees it. */
export const viewJoint = ({ agreements, sides, state, moved }: Joint): JointView => {
  const ids = locales.flatMap((locale) => sides[locale].map(({ id }) => `${locale} ${id}`))
  const [newest] = agreements.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))
  const confidences = agreements.flatMap(({ confidence }) => confidence ?? [])
  const awaited = locales.flatMap((locale) => {
    const [id] = agreements.flatMap((one) => one.sides[locale].ids)
    return sides[locale].length === 0 && id !== undefined ? [[locale, id] as const] : []
  })
  const before = moved.map((locale) => [
    locale,
    agreements.flatMap((one) => one.sides[locale].texts).join('\n'),
  ])
  return {
    key: nodeId(JSON.stringify(ids)),
    state,
    moved,
    sides,
    before: Object.fromEntries(before) as JointView['before'],
    awaited: Object.fromEntries(awaited) as JointView['awaited'],
    doubts: state === 'different' ? [] : findNumberDoubts(sides),
    ...(state === 'proposed' && confidences.length > 0
      ? { confidence: Math.min(...confidences) }
      : {}),
    ...(newest?.by === undefined ? {} : { by: newest.by }),
    ...(newest?.at === undefined ? {} : { at: newest.at }),
  }
}
