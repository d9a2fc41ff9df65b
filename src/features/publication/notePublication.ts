import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { unprovenContext } from '../../kernel/unprovenContext.ts'
import { canPublish } from '../../policies/canPublish.ts'
import type { AuditEvent } from './audit/auditEntry.ts'
import { recordEvent } from './audit/recordEvent.ts'
import { revertOf } from './bundles/reverting.ts'
import { databaseOf } from './databaseOf.ts'
import { respectEmbargo } from './embargo/respectEmbargo.ts'
import { firingOf } from './fire/firing.ts'
import { publicationMessages as messages } from './messages.ts'
import { queueProof } from './outbox/queueProof.ts'
import type { Presence } from './presence.ts'
import { readNow } from './readNow.ts'
import { contentOf } from './revisions/contentOf.ts'
import { fingerprintContent } from './revisions/fingerprintContent.ts'
import { cancelWaiting } from './schedules/cancelWaiting.ts'
import { insertSchedule } from './schedules/insertSchedule.ts'
import { actions } from './schedules/schedule.ts'

/** A post as a change has left it. */
type ChangedPost = {
  readonly id: number
  readonly language: 'zh-TW' | 'en'
  readonly title?: string | null
  readonly mark?: string | null
}

type Change = {
  readonly post: ChangedPost
  readonly before: Presence | null
  /** What readers see now, as it is stored; `null` if nothing. */
  readonly now: Readonly<Record<string, unknown>> | null
  readonly end?: 'trashed' | 'deleted'
}

const eventOf = ({ post, before, now, end }: Change): AuditEvent | undefined => {
  if (end) return `post.${end}`
  if (!now) return before?.isPublished ? 'post.withdrawn' : undefined
  if (!before?.isPublished) return 'post.published'
  return before.mark === post.mark ? undefined : 'post.updated'
}

const revisionOf = async (post: number, req: PayloadRequest): Promise<number | null> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number }>(
    sql`select id from _posts_v where parent_id = ${post} and latest limit 1`,
  )
  return rows[0]?.id ?? null
}

const cancelMoot = async ({ post, now, end }: Change, req: PayloadRequest): Promise<void> => {
  const firing = firingOf(req)?.schedule
  if (end) {
    const reason = { code: 'publication/in-trash', message: messages[end], isGone: true }
    return await cancelWaiting(post.id, actions, reason, firing, req)
  }
  // What is taken back is older: a publication that waits brings newer text, and stays.
  if (now && revertOf(req) !== undefined) return
  const message = now ? messages.publishedMeanwhile : messages.withdrawnMeanwhile
  const reason = { code: 'publication/by-hand', message }
  await cancelWaiting(post.id, [now ? 'publish' : 'withdraw'], reason, firing, req)
}

/**
 * Keep the books of a change of what readers see, in the transaction that makes it: what waits
 * and has become moot, what was done, the proof that is owed, and the audit log last.
 *
 * Every way to publish comes through here: the clock, the desk, Payload's own interfaces.
 */
export const notePublication = async (change: Change, req: PayloadRequest): Promise<void> => {
  const { post, before, now } = change
  if (now) await respectEmbargo(post, req)
  const event = eventOf(change)
  if (!event) return
  await cancelMoot(change, req)
  const firing = firingOf(req)
  const { id, language, title = null } = post
  const fields = req.payload.collections.posts.config.flattenedFields
  const fingerprint =
    firing?.fingerprint ?? (now ? fingerprintContent(contentOf(fields, now)) : null)
  const revision = change.end === 'deleted' ? null : await revisionOf(id, req)
  const revert = revertOf(req)
  let schedule = firing?.schedule
  // What was never public leaves no page to look at.
  const isSeen = Boolean(now) || Boolean(before?.isPublished)
  // Nobody waits for what an import publishes: it has its line in the log, and no proof.
  const isProven = isSeen && req.context[unprovenContext] !== true
  if (schedule === undefined && isProven && change.end !== 'deleted') {
    schedule = await insertSchedule(
      {
        post: id,
        title,
        language,
        action: now ? 'publish' : 'withdraw',
        state: 'done',
        instant: await readNow(req),
        localTime: null,
        zone: null,
        origin: canPublish(req.user) ? 'desk' : 'program',
        revision,
        fingerprint,
        content: null,
        bundle: null,
        ...(post.mark ? { mark: post.mark } : {}),
      },
      req,
    )
  }
  if (schedule !== undefined && isProven) {
    await queueProof(req, schedule)
  }
  await recordEvent(req, {
    event,
    post: id,
    language,
    title,
    schedule: schedule ?? null,
    from: before?.isPublished ? 'published' : before ? 'draft' : null,
    to: change.end ?? (now ? 'published' : 'draft'),
    revision,
    fingerprint,
    details: {
      by: firing ? firing.origin : revert === undefined ? 'direct' : 'revert',
      ...(revert === undefined ? {} : { bundle: revert }),
      ...(firing?.bundle ? { bundle: firing.bundle } : {}),
      ...(firing ? { pinned: firing.revision, instant: firing.instant.toISOString() } : {}),
      ...(post.mark && now ? { mark: post.mark } : {}),
    },
  })
}
