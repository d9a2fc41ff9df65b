import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { fail, ok, type Result } from '../../../kernel/result.ts'
import { actorNameOf, recordEvent } from '../audit/recordEvent.ts'
import { databaseOf } from '../databaseOf.ts'
import { inTransaction } from '../inTransaction.ts'
import { publicationMessages } from '../messages.ts'
import type { Presence } from '../presence.ts'
import { notePresence } from '../presence.ts'
import { readNow } from '../readNow.ts'
import type { Asker } from '../schedules/armSchedule.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import type { Embargo, EmbargoTerms } from './embargo.ts'
import { embargoMessages as messages } from './embargoMessages.ts'
import { endEmbargo } from './endEmbargo.ts'
import type { Held } from './holdBefore.ts'
import { findArmedBefore, holdBefore } from './holdBefore.ts'
import { mirrorEmbargo } from './mirrorEmbargo.ts'
import { planEmbargo } from './planEmbargo.ts'
import { readEmbargo } from './readEmbargo.ts'
import { readNewest } from '../revisions/readRevision.ts'

/** What somebody wants done to the embargo of a post. */
export type EmbargoOrder = {
  readonly post: number
  /** What is to be noted; `null` to lift what is. */
  readonly terms: EmbargoTerms | null
  readonly reason?: string | null | undefined
}

/** What was done: until when the post is under embargo now, and which schedules that holds. */
export type EmbargoDone = { readonly until: Date | null; readonly held: readonly number[] }

type Noting = {
  readonly order: EmbargoOrder
  readonly terms: EmbargoTerms
  readonly noted: Embargo | undefined
  readonly presence: Presence
  readonly armed: readonly Held[]
}

const write = async (
  { order, terms, presence, noted }: Noting,
  title: string | null,
  req: PayloadRequest,
) => {
  const { instant, local, zone, note, proof } = terms
  const by = {
    id: req.user?.collection === 'users' ? req.user.id : null,
    name: actorNameOf(req.user),
  }
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into embargoes (title, post_id, language, instant, local_time, zone, note, proof_id,
      set_by_id, set_by_name)
    values (${title}, ${order.post}, ${presence.language}, ${instant.toISOString()}, ${local},
      ${zone}, ${note}, ${proof}, ${by.id}, ${by.name})
    on conflict (post_id) do update set title = excluded.title, instant = excluded.instant,
      local_time = excluded.local_time, zone = excluded.zone, note = excluded.note,
      proof_id = excluded.proof_id, set_by_id = excluded.set_by_id,
      set_by_name = excluded.set_by_name, updated_at = now()`)
  await mirrorEmbargo(order.post, instant, req)
  await recordEvent(req, {
    event: noted ? 'embargo.moved' : 'embargo.set',
    post: order.post,
    language: presence.language,
    title,
    from: noted?.instant.toISOString() ?? null,
    to: instant.toISOString(),
    reason: order.reason ?? null,
    details: { local, zone, note, proof, ...(noted ? { was: noted.note } : {}) },
  })
}

const note = async (noting: Noting, title: string | null, req: PayloadRequest) => {
  const { order, terms, armed } = noting
  await write(noting, title, req)
  const embargo = { ...terms, post: order.post, setByName: actorNameOf(req.user) }
  await holdBefore(armed, embargo, req)
  return { until: terms.instant, held: armed.map(({ id }) => id) }
}

const isThere = async (proof: number, req: PayloadRequest): Promise<boolean> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`select 1 from embargo_proofs where id = ${proof}`)
  return rows.length > 0
}

const decide = async (
  order: EmbargoOrder,
  presence: Presence,
  req: PayloadRequest,
): Promise<Result<EmbargoDone, Refusal>> => {
  const { post, terms, reason = null } = order
  if (typeof terms?.proof === 'number' && !(await isThere(terms.proof, req))) {
    return fail(refusal('publication/proof-missing', messages.proofMissing))
  }
  const noted = await readEmbargo(post, req)
  const armed = terms ? await findArmedBefore(post, terms.instant, req) : []
  const planned = planEmbargo({
    terms,
    noted,
    now: await readNow(req),
    isLive: presence.isPublished,
    armed: armed.map(({ instant }) => instant),
    user: req.user,
    reason,
  })
  if (!planned.ok) return planned
  const newest = (await readNewest(post, req))?.content['title']
  const title = typeof newest === 'string' ? newest : presence.title
  if (terms) return ok(await note({ order, terms, noted, presence, armed }, title, req))
  if (noted) {
    const named = { id: post, language: presence.language, title }
    await endEmbargo(named, noted, { event: 'embargo.lifted', reason }, req)
  }
  return ok({ until: null, held: [] })
}

/**
 * Note, move or lift the embargo of a post, and record who did, from what to what, and why.
 *
 * What is armed before the new end is held in the same transaction; the answer names it.
 */
export const changeEmbargo = async (
  payload: Payload,
  order: EmbargoOrder,
  { user, language }: Asker,
): Promise<Result<EmbargoDone, Refusal>> =>
  await inTransaction(payload, { user, language }, async (req) => {
    const presence = await notePresence(order.post, req)
    if (!presence) {
      return fail(refusal('publication/post-missing', publicationMessages.postMissing))
    }
    if (presence.isInTrash) {
      return fail(refusal('publication/in-trash', publicationMessages.inTrash))
    }
    return await decide(order, presence, req)
  })
