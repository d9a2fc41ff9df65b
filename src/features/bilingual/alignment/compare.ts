import { nodeId } from '../../../content/lexical/nodeId.ts'
import { foldText } from '../../../content/segments/foldText.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales, otherLocale } from '../../../kernel/locale.ts'
import type { Agreement, JointState } from './agreement.ts'

/** Agreements as they stand now, with the segments that they mean today. */
export type Joint = {
  /** More than one where paragraphs have been merged since; none where nothing was agreed. */
  readonly agreements: readonly Agreement[]
  readonly sides: Readonly<Record<Locale, readonly Segment[]>>
  readonly state: JointState
  /** The languages whose words have changed since. */
  readonly moved: readonly Locale[]
}

/** The segments of a story, by language, in reading order. */
export type StorySegments = Readonly<Record<Locale, readonly Segment[]>>

/** Into how many a paragraph may have been split, and of how many it may have been merged. */
const mostParts = 4

const printOf = (text: string): string => nodeId(foldText(text))

type Open = {
  agreements: Agreement[]
  sides: Record<Locale, Segment[]>
}

const isProposal = ({ at, origin }: Agreement): boolean => origin === 'proposal' && at === undefined

const idsOf = (agreement: Agreement, locale: Locale) => agreement.sides[locale].ids
const textsOf = (agreements: readonly Agreement[], locale: Locale) =>
  agreements.flatMap(({ sides }) => sides[locale].texts)

/** Whether a side says what was agreed, in as many pieces as may be. */
const says = (segments: readonly Segment[], agreements: readonly Agreement[], locale: Locale) => {
  const words = segments.map(({ text }) => text).join(' ')
  const agreed = textsOf(agreements, locale).join(' ')
  // Most are as they were, to the letter: folding both would take ten times as long.
  return words === agreed || printOf(words) === printOf(agreed)
}

/**
 * Give to a side the new neighbours into which its paragraph was split, if together they say what
 * was agreed.
 */
const joinSplit = (
  open: Open,
  locale: Locale,
  segments: readonly Segment[],
  free: Set<Segment>,
): void => {
  const own = open.sides[locale]
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return
  const [from, to] = [segments.indexOf(first), segments.indexOf(last)]
  for (let before = 0; before < mostParts; before += 1) {
    if (before > 0 && !free.has(segments[from - before]!)) break
    for (let after = 0; before + after < mostParts; after += 1) {
      if (after > 0 && !free.has(segments[to + after]!)) break
      const wider = [
        ...segments.slice(from - before, from),
        ...own,
        ...segments.slice(to + 1, to + 1 + after),
      ]
      if (before + after === 0 || !says(wider, open.agreements, locale)) continue
      for (const segment of wider) free.delete(segment)
      open.sides[locale] = wider
      return
    }
  }
}

/**
 * Join to an agreement those beside it whose paragraphs were merged into its own, if that says what
 * they said together.
 *
 * @param before those before it whose paragraphs have gone, the nearest first; `after` likewise.
 */
const joinMerged = (
  open: Open,
  locale: Locale,
  before: readonly Open[],
  after: readonly Open[],
): void => {
  for (let count = 1; count < mostParts; count += 1) {
    for (let ahead = 0; ahead <= count; ahead += 1) {
      if (ahead > before.length || count - ahead > after.length) continue
      const inOrder = [
        ...before.slice(0, ahead).toReversed(),
        open,
        ...after.slice(0, count - ahead),
      ]
      const agreements = inOrder.flatMap((one) => one.agreements)
      if (!says(open.sides[locale], agreements, locale)) continue
      const other = otherLocale(locale)
      const merged = inOrder.flatMap((one) => one.sides[other])
      for (const one of inOrder) one.agreements = []
      open.agreements = agreements
      open.sides[other] = merged
      return
    }
  }
}

const untilFalse = <Value>(values: readonly Value[], holds: (value: Value) => boolean): Value[] => {
  const end = values.findIndex((value) => !holds(value))
  return values.slice(0, end < 0 ? undefined : end)
}

/** Whether a side has been waiting for its words since the agreement was made. */
const isAwaited = (agreements: readonly Agreement[], locale: Locale): boolean =>
  textsOf(agreements, locale).every((text) => text === '')

const stateOf = (
  { agreements, sides }: Open,
  moved: readonly Locale[],
  awaited: readonly Locale[],
): JointState => {
  const kinds = new Set(agreements.map(({ kind }) => kind))
  const [first] = agreements
  if (first && kinds.size === 1 && first.kind !== 'agreed') return first.kind
  if (awaited.some((locale) => sides[locale].length === 0)) return 'untranslated'
  if (moved.length > 0) return 'stale'
  // Words that have come into a place that waited for them were never held against the other side.
  return awaited.length > 0 || agreements.every(isProposal) ? 'proposed' : 'fresh'
}

const judge = (open: Open): Joint => {
  const { agreements, sides } = open
  const awaited = locales.filter((locale) => isAwaited(agreements, locale))
  const moved = locales.filter(
    (locale) => !awaited.includes(locale) && !says(sides[locale], agreements, locale),
  )
  return { agreements, sides, state: stateOf(open, moved, awaited), moved }
}

/** In the order of the Chinese text; what has none of it follows what it follows in English. */
const inReadingOrder = (joints: readonly Joint[], segments: StorySegments): Joint[] => {
  const placeOf = (locale: Locale) =>
    new Map(segments[locale].map((segment, at) => [segment, at] as const))
  const [chinese, english] = [placeOf('zh-TW'), placeOf('en')]
  const first = (joint: Joint, locale: Locale) => {
    const [segment] = joint.sides[locale]
    return (segment && (locale === 'en' ? english : chinese).get(segment)) ?? -1
  }
  const ordered = joints
    .filter((one) => one.sides['zh-TW'].length > 0)
    .sort((one, other) => first(one, 'zh-TW') - first(other, 'zh-TW'))
  const rest = joints
    .filter((one) => one.sides['zh-TW'].length === 0)
    .sort((one, other) => first(one, 'en') - first(other, 'en'))
  for (const joint of rest) {
    const at = first(joint, 'en')
    let after = -1
    let nearest = -1
    for (const [place, one] of ordered.entries()) {
      for (const segment of one.sides.en) {
        const its = english.get(segment) ?? -1
        if (its < at && its > nearest) [nearest, after] = [its, place]
      }
    }
    ordered.splice(after + 1, 0, joint)
  }
  return ordered
}

/**
 * Hold what was agreed against what a story says now.
 *
 * A paragraph that was split or merged since, and says the same, is fresh; so is one that was moved
 * or formatted. Segments that nobody has agreed anything about are untranslated. Each segment is in
 * one joint; joints come in the order of the Chinese text, what is in English alone after what it
 * follows there.
 */
export const compare = (
  agreements: readonly Agreement[],
  segments: StorySegments,
): readonly Joint[] => {
  const byId = {
    'zh-TW': new Map(segments['zh-TW'].map((one) => [one.id, one])),
    en: new Map(segments.en.map((one) => [one.id, one])),
  }
  const free = { 'zh-TW': new Set(segments['zh-TW']), en: new Set(segments.en) }
  const open = agreements.map((agreement): Open => {
    const standing = (locale: Locale) =>
      idsOf(agreement, locale).flatMap((id) => {
        const segment = byId[locale].get(id)
        return segment && free[locale].delete(segment) ? [segment] : []
      })
    return { agreements: [agreement], sides: { 'zh-TW': standing('zh-TW'), en: standing('en') } }
  })
  for (const locale of locales) {
    // What never had words on this side lies between no neighbours.
    const spoken = open.filter(({ agreements: own }) => textsOf(own, locale).some(Boolean))
    for (const [at, one] of spoken.entries()) {
      if (one.agreements.length === 0 || says(one.sides[locale], one.agreements, locale)) continue
      joinSplit(one, locale, segments[locale], free[locale])
      if (says(one.sides[locale], one.agreements, locale)) continue
      const hasVanished = (other: Open) =>
        other.agreements.length > 0 && other.sides[locale].length === 0
      const before = untilFalse(spoken.slice(0, at).reverse(), hasVanished)
      joinMerged(one, locale, before, untilFalse(spoken.slice(at + 1), hasVanished))
    }
  }
  const joints = open
    .filter(
      ({ agreements: found, sides }) =>
        found.length > 0 && (sides['zh-TW'].length > 0 || sides.en.length > 0),
    )
    .map(judge)
  const lone = locales.flatMap((locale) =>
    segments[locale]
      .filter((segment) => free[locale].has(segment))
      .map((segment): Joint => ({
        agreements: [],
        sides: locale === 'en' ? { 'zh-TW': [], en: [segment] } : { 'zh-TW': [segment], en: [] },
        state: 'untranslated',
        moved: [],
      })),
  )
  return inReadingOrder([...joints, ...lone], segments)
}
