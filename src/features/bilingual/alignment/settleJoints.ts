import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { feedMemory } from '../memory/learn/feedMemory.ts'
import { bilingualMessages } from '../messages.ts'
import type { Refusal } from '../refusal.ts'
import { refusal } from '../refusal.ts'
import type { AgreedSide, Agreement } from './agreement.ts'
import { lockAgreements, writeAgreements } from './alignmentStore.ts'
import { inStoryOrder, withoutAgreed } from './mergeAgreements.ts'
import type { Pair } from './readPair.ts'
import { readPair } from './readPair.ts'

/**
 * What somebody says of segments: that they say the same (`agreed`), that they are different on
 * purpose, that they are on this side only, or that nothing is agreed about them any more (`apart`).
 */
export type Answer = 'agreed' | 'different' | 'alone' | 'apart'

/** A segment as whoever answers has seen it. */
type SeenSegment = Pick<Segment, 'id' | 'print'>

/** The segments of a joint as somebody wants them joined. */
export type SeenJoint = Readonly<Record<Locale, readonly SeenSegment[]>>

const findSeen = (
  seen: readonly SeenSegment[],
  present: readonly Segment[],
): Result<readonly Segment[], Refusal> => {
  const found: Segment[] = []
  for (const { id, print } of seen) {
    const segment = present.find((one) => one.id === id)
    if (!segment) {
      return fail(refusal('bilingual/segment-gone', bilingualMessages.segmentGone))
    }
    if (segment.print !== print) {
      return fail(refusal('bilingual/changed-since', bilingualMessages.changedSince))
    }
    found.push(segment)
  }
  // However they were chosen, they are agreed on in the order in which they are read.
  return ok(found.toSorted((one, other) => present.indexOf(one) - present.indexOf(other)))
}

const sideOf = (segments: readonly Segment[]): AgreedSide => ({
  ids: segments.map(({ id }) => id),
  texts: segments.map(({ text }) => text),
})

const refuseSides = (
  { 'zh-TW': chinese, en: english }: Readonly<Record<Locale, readonly unknown[]>>,
  answer: Answer,
): Refusal | undefined => {
  const filled = [chinese, english].filter(({ length }) => length > 0).length
  if (answer === 'alone' && filled !== 1) {
    return refusal('bilingual/one-sided', bilingualMessages.needsOne)
  }
  if ((answer === 'agreed' || answer === 'different') && filled !== 2) {
    return refusal('bilingual/one-sided', bilingualMessages.needsBoth)
  }
  return undefined
}

/** The language that was written first. */
const sourceOf = ({ posts }: Pair): Locale =>
  (posts.en?.id ?? Infinity) < (posts['zh-TW']?.id ?? Infinity) ? 'en' : 'zh-TW'

/**
 * Settle what segments are to each other, all of it or nothing.
 *
 * Nothing is settled about words that have changed since they were seen: the answer is a refusal.
 * The texts of both posts stay as they are.
 */
export const settleJoints = async (
  id: number,
  joints: readonly SeenJoint[],
  answer: Answer,
  { user, payload }: PayloadRequest,
): Promise<Result<{ readonly settled: number }, Refusal>> =>
  await inTransaction(payload, { user }, async (req) => {
    const first = await readPair(id, req)
    if (!first) return fail(refusal('bilingual/post-missing', bilingualMessages.postMissing))
    const { translationKey } = first
    const before = await lockAgreements(translationKey, req)
    let agreements = before
    // Read under the lock: what was agreed a moment ago is seen.
    const pair = (await readPair(id, req)) ?? first
    const at = new Date().toISOString()
    for (const joint of joints) {
      const chinese = findSeen(joint['zh-TW'], pair.posts['zh-TW']?.segments ?? [])
      if (!chinese.ok) return chinese
      const english = findSeen(joint.en, pair.posts.en?.segments ?? [])
      if (!english.ok) return english
      const sides = { 'zh-TW': chinese.value, en: english.value }
      const refused = refuseSides(sides, answer)
      if (refused) return fail(refused)
      const others = withoutAgreed(agreements, {
        'zh-TW': sides['zh-TW'].map(({ id: own }) => own),
        en: sides.en.map(({ id: own }) => own),
      })
      if (answer === 'apart') {
        agreements = others
        continue
      }
      const agreed: Agreement = {
        id: randomUUID(),
        kind: answer,
        source: sourceOf(pair),
        origin: 'person',
        sides: { 'zh-TW': sideOf(sides['zh-TW']), en: sideOf(sides.en) },
        ...(user ? { by: user.id } : {}),
        at,
      }
      agreements = [...others, agreed]
    }
    await writeAgreements(translationKey, inStoryOrder(agreements, pair), req)
    const known = before.map(({ id: one }) => one)
    await feedMemory(translationKey, known, agreements, req)
    return ok({ settled: joints.length })
  })
