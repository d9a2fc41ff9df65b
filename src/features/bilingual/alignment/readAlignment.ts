import type { PayloadRequest } from 'payload'

import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { bilingualMessages } from '../messages.ts'
import type { Refusal } from '../refusal.ts'
import { refusal } from '../refusal.ts'
import type { JointState } from './agreement.ts'
import { alignStory } from './alignStory.ts'
import { readAgreements } from './alignmentStore.ts'
import type { Joint } from './compare.ts'
import type { PairedPost } from './readPair.ts'
import { readPair } from './readPair.ts'
import type { JointView } from './viewJoint.ts'
import { viewJoint } from './viewJoint.ts'

/** How the two languages of a story stand to each other. */
export type AlignmentView = {
  readonly translationKey: string
  readonly posts: Readonly<Partial<Record<Locale, Omit<PairedPost, 'segments'>>>>
  readonly joints: readonly JointView[]
  /** The segments of each language in reading order, by their identities. */
  readonly order: Readonly<Record<Locale, readonly string[]>>
  readonly counts: Readonly<Record<JointState, number>>
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
