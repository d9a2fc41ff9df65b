import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { holdBackEvents } from '../audit/heldBackEvents.ts'
import { recordHeldBack } from '../audit/recordHeldBack.ts'
import { databaseOf } from '../databaseOf.ts'
import { findBlocked } from '../fire/findBlocked.ts'
import { obstaclesIn } from '../fire/obstaclesIn.ts'
import { publishContent, withdrawPost } from '../fire/publishContent.ts'
import { inTransaction } from '../inTransaction.ts'
import { publicationMessages } from '../messages.ts'
import { readNow } from '../readNow.ts'
import type { Asker } from '../schedules/armSchedule.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import { changeMembers } from './changeMembers.ts'
import { inBundle } from './inBundle.ts'
import type { LockedBundle } from './lockBundle.ts'
import { waitingStates } from './lockBundle.ts'
import { bundleMessages as messages } from './messages.ts'
import type { FiredMember } from './readFired.ts'
import { readFired } from './readFired.ts'
import { recordBundle } from './recordBundle.ts'
import { revertingContext } from './reverting.ts'

/** What was taken back, and what was left as it was changed since; by post. */
export type Reverted = {
  readonly id: number
  readonly reverted: readonly number[]
  readonly skipped: readonly number[]
}

const isOpen = ({ act }: FiredMember): boolean => act === 'restore' || act === 'withdraw'

const nameAll = (members: readonly FiredMember[], language: Locale): string =>
  members
    .map(({ title }) => title ?? messages.untitled[language])
    .map((title) => (language === 'en' ? `“${title}”` : `〈${title}〉`))
    .join(language === 'en' ? ', ' : '、')

const blockedRefusal = (reasons: string): Refusal =>
  refusal('publication/check-failed', messages.revertBlocked, { reasons })

/** Try it out, so that a refusal can name which member cannot be put back. */
const findTrouble = async (
  payload: Payload,
  id: number,
  { user, language }: Asker,
): Promise<Refusal | undefined> => {
  const { members, now } = await inTransaction(payload, { user, language }, async (req) => ({
    members: (await readFired(id, req)).filter(isOpen),
    now: await readNow(req),
  }))
  const trials = members.flatMap(({ id: schedule, post, act, before }) => {
    if (post === null) return []
    const action = act === 'withdraw' ? ('withdraw' as const) : ('publish' as const)
    return [{ id: schedule, post, action, content: before?.content ?? null, instant: now }]
  })
  const blocked = await findBlocked(payload, trials, { user, language })
  const reasons = members.flatMap(({ id: schedule, title }) => {
    const obstacles = blocked.get(schedule)
    return obstacles ? [`“${title ?? ''}”: ${obstacles.join(' ')}`] : []
  })
  return reasons.length > 0 ? blockedRefusal(reasons.join(' ')) : undefined
}

const putBack = async (members: readonly FiredMember[], req: PayloadRequest): Promise<number[]> => {
  const done: number[] = []
  for (const { post, act, before } of members) {
    if (post === null) continue
    if (act === 'withdraw') await withdrawPost(post, req)
    else if (before?.content) await publishContent(post, before.content, req, { isRevert: true })
    done.push(post)
  }
  return done
}

/** What the bundle had left is no longer wanted. */
const cancelLeft = async ({ members }: LockedBundle, req: PayloadRequest): Promise<void> => {
  const left = members.filter(({ state }) => state !== 'done')
  const set = sql`retry_at = null`
  const reason = messages.reverted.en
  const change = { to: 'cancelled', event: 'schedule.cancelled', reason } as const
  await changeMembers(left, { ...change, set }, req)
}

const revert = async (
  locked: LockedBundle,
  { skipsChanged, language }: { readonly skipsChanged: boolean; readonly language: Locale },
  req: PayloadRequest,
): Promise<Result<Reverted, Refusal>> => {
  const { bundle } = locked
  const fired = await readFired(bundle.id, req)
  const open = fired.filter(isOpen)
  const changed = fired.filter((member) => !isOpen(member))
  if (open.length === 0) {
    return fail(refusal('publication/nothing-to-revert', messages.nothingToRevert))
  }
  if (changed.length > 0 && !skipsChanged) {
    const values = { titles: nameAll(changed, language) }
    return fail(refusal('publication/changed-since', messages.changedSince, values))
  }
  holdBackEvents(req)
  Object.assign(req.context, revertingContext(bundle.id))
  const reverted = await putBack(open, req)
  await cancelLeft(locked, req)
  const database = await databaseOf(req)
  await database.execute(sql`
    update bundles set state = 'reverted', reverted_at = clock_timestamp(), updated_at = now()
    where id = ${bundle.id}`)
  const skipped = changed.flatMap(({ post }) => (post === null ? [] : [post]))
  const details = { reverted, skipped }
  const reason = sayInBoth(messages.reverted).en
  await recordBundle(req, 'bundle.reverted', bundle, {
    from: 'done',
    to: 'reverted',
    reason,
    details,
  })
  await recordHeldBack(req)
  return ok({ id: bundle.id, reverted, skipped })
}

/**
 * Put every member of a bundle back as readers saw it before the bundle fired, in one transaction.
 *
 * What was written since stays the newest revision of each post, and so does what the bundle had
 * published. A member whose readers were shown something else since is left as it is; whoever asks
 * has to say that this is known.
 *
 * @param skipsChanged it is known that some were changed since, and stay.
 */
export const revertBundle = async (
  payload: Payload,
  id: number,
  { skipsChanged }: { readonly skipsChanged: boolean },
  asker: Asker,
): Promise<Result<Reverted, Refusal>> => {
  if (!canPublish(asker.user)) {
    return fail(refusal('publication/not-allowed', publicationMessages.notAllowed))
  }
  const wanted = { id, from: ['done'] as const, states: [...waitingStates, 'done'] as const }
  const trouble = await findTrouble(payload, id, asker)
  if (trouble) return fail(trouble)
  try {
    return await inBundle(payload, wanted, asker, (locked, req) =>
      revert(locked, { skipsChanged, language: asker.language }, req),
    )
  } catch (error) {
    const obstacles = obstaclesIn(error)
    if (obstacles) return fail(blockedRefusal(obstacles.join(' ')))
    throw error
  }
}
