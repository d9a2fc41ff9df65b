import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { recordEvent } from '../audit/recordEvent.ts'
import { askEmbargo } from '../embargo/askEmbargo.ts'
import { findObstacles } from '../fire/findObstacles.ts'
import { inTransaction } from '../inTransaction.ts'
import { publicationMessages as messages } from '../messages.ts'
import type { Presence } from '../presence.ts'
import { notePresence } from '../presence.ts'
import { readNow } from '../readNow.ts'
import type { Revision } from '../revisions/readRevision.ts'
import { readNewest, readRevision } from '../revisions/readRevision.ts'
import { alreadyArmed } from './alreadyArmed.ts'
import { findArmed } from './findArmed.ts'
import { findTimeTrouble } from './findTimeTrouble.ts'
import { insertSchedule } from './insertSchedule.ts'
import { isAlreadyArmed } from './isAlreadyArmed.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { Action } from './schedule.ts'
import { undoSeconds } from './schedule.ts'

/** What somebody wants to happen. */
export type Order = {
  readonly post: number
  readonly action: Action
  /** Which revision is meant; without one, the newest. */
  readonly revision?: number | undefined
  /** When; without one, now: in ten seconds, so that it can be undone. */
  readonly at?:
    | { readonly instant: Date; readonly local: string; readonly zone: string }
    | undefined
  /** Why it may go before the end of an embargo; counts if an administrator says it. */
  readonly embargoReason?: string | undefined
}

/** A schedule that has been armed. */
export type Armed = { readonly id: number; readonly instant: Date; readonly post: number }

/** As whom, and in which language refusals are said. */
export type Asker = { readonly user: PayloadRequest['user']; readonly language: Locale }

const deny = (
  code: Refusal['code'],
  key: keyof typeof messages,
  values?: Readonly<Record<string, string | number>>,
) => fail(refusal(code, messages[key], values))

const findRevision = async (
  { post, revision }: Order,
  req: PayloadRequest,
): Promise<Result<Revision, Refusal>> => {
  const values = { revision: revision ?? '?' }
  const found =
    revision === undefined ? await readNewest(post, req) : await readRevision(revision, req)
  if (!found) return deny('publication/revision-missing', 'revisionMissing', values)
  if (found.post !== post) {
    return deny('publication/revision-of-another', 'revisionOfAnother', values)
  }
  return ok(found)
}

/** An order that nothing stands against. */
export type Prepared = {
  readonly presence: Presence
  readonly instant: Date
  readonly revision: Revision
  readonly embargoReason: string | null
}

const checkInstant = ({ at }: Order, now: Date): Result<null, Refusal> => {
  const trouble = at && findTimeTrouble(at, now)
  return trouble ? fail(trouble) : ok(null)
}

const checkPost = async (
  { post, action }: Order,
  { presence, instant, revision }: Omit<Prepared, 'embargoReason'>,
  req: PayloadRequest,
): Promise<Result<null, Refusal>> => {
  if (presence.isInTrash) return deny('publication/in-trash', 'inTrash')
  const armed = await findArmed(post, req)
  if (armed[action]) return alreadyArmed(action)
  if (action === 'withdraw') {
    const willBe = presence.isPublished || (armed.publish && armed.publish.instant < instant)
    return willBe ? ok(null) : deny('publication/not-published', 'notPublished')
  }
  const date = revision.content['publishedAt']
  const isLater = typeof date === 'string' && new Date(date) > instant
  return isLater ? deny('publication/date-later', 'dateLater') : ok(null)
}

/** Lock the post of an order, and look whether it can be armed; its post's own checks not yet. */
export const prepareOrder = async (
  order: Order,
  req: PayloadRequest,
): Promise<Result<Prepared, Refusal>> => {
  const presence = await notePresence(order.post, req)
  if (!presence) return deny('publication/post-missing', 'postMissing')
  const now = await readNow(req)
  const timely = checkInstant(order, now)
  if (!timely.ok) return timely
  const found = await findRevision(order, req)
  if (!found.ok) return found
  const instant = order.at?.instant ?? new Date(now.getTime() + undoSeconds * 1000)
  const prepared = { presence, instant, revision: found.value }
  const checked = await checkPost(order, prepared, req)
  if (!checked.ok) return checked
  if (order.action === 'withdraw') return ok({ ...prepared, embargoReason: null })
  const { post, at, embargoReason: reason } = order
  const allowed = await askEmbargo({ post, instant, zone: at?.zone, reason }, req)
  return allowed.ok ? ok({ ...prepared, embargoReason: allowed.value }) : allowed
}

const write = async (
  { post, action, at }: Order,
  { presence, instant, revision, embargoReason }: Prepared,
  req: PayloadRequest,
): Promise<number> => {
  const { content, fingerprint } = revision
  const { language } = presence
  const title = typeof content['title'] === 'string' ? content['title'] : presence.title
  const about = { post, language, title, revision: revision.id, fingerprint }
  const id = await insertSchedule(
    {
      ...about,
      action,
      state: 'armed',
      instant,
      localTime: at?.local ?? null,
      zone: at?.zone ?? null,
      origin: at ? 'clock' : 'desk',
      content: action === 'publish' ? content : null,
      embargoReason,
      bundle: null,
    },
    req,
  )
  await recordEvent(req, {
    ...about,
    event: 'schedule.armed',
    schedule: id,
    to: 'armed',
    reason: embargoReason,
    details: {
      action,
      instant: instant.toISOString(),
      ...(at ? { local: at.local, zone: at.zone } : { now: true }),
    },
  })
  return id
}

/**
 * Arm a publication or a withdrawal of a post, for an instant or for now.
 *
 * What is approved is pinned: a copy of the revision, which nothing that is typed later can change.
 * The post's own checks are tried out first, so that what cannot be published is refused now and
 * not at six in the morning.
 */
export const armSchedule = async (
  payload: Payload,
  order: Order,
  { user, language }: Asker,
): Promise<Result<Armed, Refusal>> => {
  if (!canPublish(user)) return deny('publication/not-allowed', 'notAllowed')
  const { post, action } = order
  const first = await inTransaction(payload, { user, language }, (req) => prepareOrder(order, req))
  if (!first.ok) return first
  const { instant, revision, embargoReason } = first.value
  const tried = { post, action, content: revision.content, instant, user, embargoReason }
  const obstacles = await findObstacles(payload, tried, language)
  if (obstacles.length > 0) {
    return deny('publication/check-failed', 'checkFailed', { reasons: obstacles.join(' ') })
  }
  try {
    return await inTransaction(payload, { user, language }, async (req) => {
      const again = await prepareOrder(order, req)
      if (!again.ok) return again
      // What was tried out is what is pinned, even if it has been typed into since.
      const prepared = { ...again.value, revision }
      const id = await write(order, prepared, req)
      return ok({ id, instant: prepared.instant, post })
    })
  } catch (error) {
    if (isAlreadyArmed(error)) return alreadyArmed(action)
    throw error
  }
}
