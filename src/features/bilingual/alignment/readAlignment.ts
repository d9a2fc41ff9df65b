import type { PayloadRequest } from 'payload'

import { nodeId } from '../../../content/lexical/nodeId.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { bilingualMessages } from '../messages.ts'
import type { JointDoubt } from '../numbers/findNumberDoubts.ts'
import { findNumberDoubts } from '../numbers/findNumberDoubts.ts'
import type { Refusal } from '../refusal.ts'
import { refusal } from '../refusal.ts'
import type { JointState } from './agreement.ts'
import { alignStory } from './alignStory.ts'
import { readAgreements } from './alignmentStore.ts'
import type { Joint } from './compare.ts'
import type { PairedPost } from './readPair.ts'
import { readPair } from './readPair.ts'

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

/** How the two languages of a story stand to each other. */
export type AlignmentView = {
  readonly translationKey: string
  readonly posts: Readonly<Partial<Record<Locale, Omit<PairedPost, 'segments'>>>>
  readonly joints: readonly JointView[]
  /** The segments of each language in reading order, by their identities. */
  readonly order: Readonly<Record<Locale, readonly string[]>>
  readonly counts: Readonly<Record<JointState, number>>
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

const idsOf = (segments: readonly Segment[]): string[] => segments.map(({ id }) => id)

/** Count the joints of a story by their state. */
const countStates = (joints: readonly Joint[]): AlignmentView['counts'] => {
  const counts: Record<JointState, number> = {
    fresh: 0,
    stale: 0,
    untranslated: 0,
    proposed: 0,
    different: 0,
    alone: 0,
  }
  for (const { state } of joints) counts[state] += 1
  return counts
}

/** Tell how the story of a post stands: each segment of both languages, in exactly one joint. */
export const readAlignment = async (
  id: number,
  req: PayloadRequest,
): Promise<Result<AlignmentView, Refusal>> => {
  const pair = await readPair(id, req)
  if (!pair) return fail(refusal('bilingual/post-missing', bilingualMessages.postMissing))
  const { translationKey, posts } = pair
  const agreements = await readAgreements(translationKey, req)
  const segments = { 'zh-TW': posts['zh-TW']?.segments ?? [], en: posts.en?.segments ?? [] }
  const joints = alignStory(agreements, segments)
  const shown = Object.entries(posts).map(([language, { id: own, title, updatedAt }]) => [
    language,
    { id: own, title, updatedAt },
  ])
  return ok({
    translationKey,
    posts: Object.fromEntries(shown) as AlignmentView['posts'],
    joints: joints.map(viewJoint),
    order: { 'zh-TW': idsOf(segments['zh-TW']), en: idsOf(segments.en) },
    counts: countStates(joints),
  })
}
