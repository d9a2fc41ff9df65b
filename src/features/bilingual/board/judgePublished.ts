import { z } from 'zod'

import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales, otherLocale } from '../../../kernel/locale.ts'
import type { Agreement } from '../alignment/agreement.ts'
import type { Joint } from '../alignment/compare.ts'
import { compare } from '../alignment/compare.ts'

/** A language of a story as readers have it. */
export type PublishedSide = {
  readonly segments: readonly Segment[]
  /** ISO 8601: when what readers see was written, at the latest. */
  readonly writtenAt: string
  /** ISO 8601: when it was published. */
  readonly publishedAt: string
}

const side = z.object({
  writtenAt: z.string(),
  /** Identities of segments, of either language, in which this one is older than the other. */
  behind: z.array(z.string()),
  /** What the other language had for readers when this one was published last. */
  known: z.array(z.string()),
  /** ISO 8601: since when it has been behind; `null` while it is not. */
  since: z.string().nullable(),
})

const standing = z.object({ 'zh-TW': side, en: side })

/** How two published languages stand to each other. */
export type PublishedStanding = Readonly<z.infer<typeof standing>>

/** Read what was stored; nothing where it is missing or of another time. */
export const parseStanding = (stored: unknown): PublishedStanding | undefined =>
  standing.safeParse(stored).data

type Sides = Readonly<Record<Locale, PublishedSide>>

const idsOf = (segments: readonly Segment[]): string[] => segments.map(({ id }) => id)

const isEarlier = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other)

/** When somebody agreed on a joint last. */
const agreedAt = ({ agreements }: Joint): string =>
  agreements.reduce((last, { at }) => (at && isEarlier(last, at) ? at : last), '1970-01-01')

/**
 * The language in which readers have the older text of a stale joint; `undefined` where that cannot
 * be told.
 *
 * A side that says something else than was agreed has either moved on since, and the other is
 * behind, or has not been published since, and is behind itself. Where both have not been published
 * since, the agreement is about drafts and tells nothing of what readers see.
 */
const olderOf = (joint: Joint, sides: Sides): Locale | undefined => {
  const agreed = agreedAt(joint)
  const movedOn = joint.moved.filter((one) => isEarlier(agreed, sides[one].writtenAt))
  const [first, second] = movedOn
  if (first && second) {
    return isEarlier(sides.en.writtenAt, sides['zh-TW'].writtenAt) ? 'en' : 'zh-TW'
  }
  if (first) return otherLocale(first)
  return joint.moved.length === 1 ? joint.moved[0] : undefined
}

/** What the other language had when this one was published last, without what is still missing. */
const knownTo = (
  locale: Locale,
  sides: Sides,
  missing: ReadonlySet<string>,
  before: PublishedStanding | undefined,
): ReadonlySet<string> => {
  const own = before?.[locale]
  if (own?.writtenAt === sides[locale].writtenAt) return new Set(own.known)
  const wasMissing = new Set(own?.behind)
  const all = idsOf(sides[otherLocale(locale)].segments)
  return new Set(all.filter((id) => !(wasMissing.has(id) && missing.has(id))))
}

const findBehind = (
  joints: readonly Joint[],
  sides: Sides,
  locale: Locale,
  before: PublishedStanding | undefined,
) => {
  const other = otherLocale(locale)
  const missing = new Set(
    joints
      .filter(({ state, sides: its }) => state === 'untranslated' && its[locale].length === 0)
      .flatMap(({ sides: its }) => idsOf(its[other])),
  )
  const known = knownTo(locale, sides, missing, before)
  const wasBehind = new Set(before?.[locale].behind)
  const stale = joints
    .filter(({ state }) => state === 'stale')
    .flatMap((joint) => {
      const ids = locales.flatMap((one) => idsOf(joint.sides[one]))
      const older = olderOf(joint, sides)
      const isBehind = older ? older === locale : ids.some((id) => wasBehind.has(id))
      return isBehind ? ids : []
    })
  const behind = [...stale, ...[...missing].filter((id) => !known.has(id))]
  return { behind, known: [...known] }
}

/**
 * Tell in which language readers have an older text than in the other, by what is published alone.
 *
 * Agreements tell what belongs together and when it said the same; what they say of drafts that
 * nobody has published counts for nothing. A paragraph that is new in one language counts if it came
 * after the other was published last.
 *
 * @param before what was found the last time, in the same story.
 */
export const judgePublished = (
  agreements: readonly Agreement[],
  sides: Sides,
  before?: PublishedStanding,
): PublishedStanding => {
  const segments = { 'zh-TW': sides['zh-TW'].segments, en: sides.en.segments }
  const joints = compare(agreements, segments)
  const judge = (locale: Locale) => {
    const found = findBehind(joints, sides, locale, before)
    const since = before?.[locale].since ?? sides[otherLocale(locale)].publishedAt
    return {
      ...found,
      writtenAt: sides[locale].writtenAt,
      since: found.behind.length > 0 ? since : null,
    }
  }
  return { 'zh-TW': judge('zh-TW'), en: judge('en') }
}
