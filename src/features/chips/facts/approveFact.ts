import type { PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { readNow } from '../../publication/readNow.ts'
import { driftMoment } from '../drift/driftMoment.ts'
import { raiseDrift } from '../drift/raiseDrift.ts'
import type { Deed } from '../records/deed.ts'
import { tellReaders } from '../records/tellReaders.ts'
import { contradicts } from './contradicts.ts'
import { alreadyDecided } from './alreadyDecided.ts'
import type { NewFact } from './factStore.ts'
import { decideFact, findFact, insertFact, lockChip, readHeld } from './factStore.ts'
import { factMessages } from './messages.ts'
import { quoteHeld } from './quoteHeld.ts'
import { readValue } from './readValue.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import { findSeries } from './series.ts'
import { firstDayOf, overlap } from './span.ts'
import type { Approval } from './statement.ts'
import type { StoredFact } from './storedFact.ts'

/** A fact that is held from a moment on. */
export type FactChange = Pick<StoredFact, 'id' | 'chip' | 'series'> & { readonly at: Date }

const beginsAfter = (fact: StoredFact, other: StoredFact): boolean =>
  fact.validFrom !== undefined &&
  (other.validFrom === undefined || firstDayOf(other.validFrom) < firstDayOf(fact.validFrom))

/** What is left of a fact's days beside those of another: before it, and after it. */
const beside = (old: StoredFact, fact: StoredFact): NewFact[] => [
  ...(beginsAfter(fact, old) ? [{ ...old, supersedes: old.id, validTo: fact.validFrom }] : []),
  ...(fact.validTo && overlap({ validFrom: fact.validTo }, old)
    ? [{ ...old, supersedes: old.id, validFrom: fact.validTo }]
    : []),
]

/** Let a fact take the place of others on its days; on all others those stay as they were. */
const makeRoom = async (
  fact: StoredFact,
  rivals: readonly StoredFact[],
  deed: Deed,
  req: PayloadRequest,
): Promise<void> => {
  for (const rival of rivals) {
    await decideFact(rival.id, 'superseded', deed, req)
    for (const rest of beside(rival, fact)) {
      const id = await insertFact(rest, deed, req)
      await decideFact(id, 'approved', deed, req)
    }
  }
}

/** What came in before values were read, and cannot be, is not held. */
const whyUnread = async ({ series: key, value, published }: StoredFact) => {
  const series = findSeries(key)
  if (!series) return refusal('unknown-series', factMessages.unknownSeries, { series: key })
  if (series.kind === value.kind) return undefined
  const read = await readValue(published, series)
  return read.ok ? undefined : read.problem
}

const lookForRefusal = (
  fact: StoredFact,
  rivals: readonly StoredFact[],
  { way, reason }: Approval,
): Refusal | undefined => {
  if (rivals.length === 0) return undefined
  if (!way) {
    const values = { value: fact.published, others: quoteHeld(rivals) }
    return {
      ...refusal('contradicts', sayInBoth(factMessages.contradicts, values)),
      contradicted: rivals.map(({ id }) => id),
    }
  }
  if (!reason) return refusal('reason-missing', factMessages.reasonMissing)
  const late = rivals.find((rival) => way === 'change' && !beginsAfter(fact, rival))
  if (!late) return undefined
  const { validFrom: from } = late
  return from === undefined
    ? refusal('change-needs-day', factMessages.changeNeedsDay)
    : refusal('change-needs-day', factMessages.changeNeedsLaterDay, { from })
}

/**
 * Have the desk hold what was proposed, without looking at what articles show.
 *
 * For who approves many and calls `raiseDrift` for all of a chip together; see `approveFact`.
 */
export const holdFact = async (
  id: number,
  approval: Approval,
  req: PayloadRequest,
): Promise<Result<FactChange, Refusal>> => {
  const found = await findFact(id, req)
  if (!found) return fail(refusal('fact-missing', factMessages.factMissing))
  await lockChip(found.chip, req)
  const fact = (await findFact(id, req)) ?? found
  if (fact.state !== 'proposed') {
    return fail(alreadyDecided(fact.state))
  }
  const unread = await whyUnread(fact)
  if (unread) return fail(unread)
  if (fact.source === undefined) return fail(refusal('no-source', factMessages.noSource))
  const rivals = (await readHeld(fact, req)).filter(
    (held) => overlap(held, fact) && contradicts(held.value, fact.value),
  )
  const refused = lookForRefusal(fact, rivals, approval)
  if (refused) return fail(refused)
  const deed = { at: await readNow(req), reason: approval.reason || undefined }
  const isBeside = approval.way === 'disagree'
  if (!isBeside) await makeRoom(fact, rivals, deed, req)
  const supersedes = isBeside ? undefined : rivals[0]?.id
  await decideFact(id, 'approved', { ...deed, supersedes }, req)
  await tellReaders(fact.source, req)
  return ok({ id, chip: fact.chip, series: fact.series, at: deed.at })
}

/**
 * Have the desk hold what was proposed; gives the fact's id.
 *
 * What it contradicts is looked for in the same transaction: then whoever approves has to say how
 * it takes its place, and why. So are articles that show something else. Runs in the transaction of
 * `req`.
 */
export const approveFact = async (
  id: number,
  approval: Approval,
  req: PayloadRequest,
): Promise<Result<number, Refusal>> => {
  const held = await holdFact(id, approval, req)
  if (!held.ok) return held
  const { chip, series, at } = held.value
  await raiseDrift([{ chip, series: [series] }], driftMoment(at, req), req)
  return ok(id)
}
