import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { databaseOf } from '../databaseOf.ts'
import { deskTimeZone } from '../deskTimeZone.ts'
import { readNow } from '../readNow.ts'
import { isEditedSince } from '../revisions/isEditedSince.ts'
import { readNewest } from '../revisions/readRevision.ts'
import type { Reason } from '../schedules/reason.ts'
import type { BundleView, MemberView } from './bundleView.ts'
import { readFired } from './readFired.ts'

type Head = Omit<
  BundleView,
  'members' | 'now' | 'deskZone' | 'mayPublish' | 'reason' | 'instant' | 'firedAt' | 'revertedAt'
> & {
  readonly instant: string
  readonly firedAt: string | null
  readonly revertedAt: string | null
  readonly problem: Reason | null
}

type MemberRow = Omit<MemberView, 'isEdited' | 'reason' | 'revert'> & {
  readonly fingerprint: string | null
  readonly problem: Reason | null
}

const iso = (milliseconds: string | null): string | null =>
  milliseconds === null ? null : new Date(Number(milliseconds)).toISOString()

const readHead = async (id: number, req: PayloadRequest): Promise<Head | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Head>(sql`
    select id, name, state, policy, extract(epoch from instant) * 1000 as instant,
      local_time as local, zone, origin, requested_by_name as by,
      state = 'armed' and previous is not null as "isCounting", problem,
      extract(epoch from fired_at) * 1000 as "firedAt",
      extract(epoch from reverted_at) * 1000 as "revertedAt"
    from bundles where id = ${id}`)
  return rows[0]
}

// What was taken out while the bundle waited is no member any more.
const readRows = async (id: number, req: PayloadRequest): Promise<MemberRow[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<MemberRow>(sql`
    select schedules.id as schedule, post_id as post, coalesce(posts.title, schedules.title) as title,
      schedules.language, action, schedules.state, fingerprint, schedules.problem,
      extract(epoch from schedules.fired_at) * 1000 as "firedAt",
      extract(epoch from seen_at) * 1000 as "seenAt"
    from schedules left join posts on posts.id = post_id
      join bundles on bundles.id = bundle_id
    where bundle_id = ${id} and (schedules.state <> 'cancelled' or bundles.state = 'cancelled')
    order by post_id, schedules.id`)
  return rows
}

const isWaiting = ({ state }: MemberRow): boolean =>
  state === 'armed' || state === 'held' || state === 'failed'

/** Read a bundle as its screen shows it; `undefined` if there is none. */
export const readBundleView = async (
  id: number,
  language: Locale,
  req: PayloadRequest,
): Promise<BundleView | undefined> => {
  const head = await readHead(id, req)
  if (!head) return undefined
  const acts = new Map((await readFired(id, req)).map((fired) => [fired.id, fired.act]))
  const members: MemberView[] = []
  for (const row of await readRows(id, req)) {
    const { fingerprint, problem, firedAt, seenAt, ...member } = row
    const isPinned = row.action === 'publish' && row.post !== null && isWaiting(row)
    const newest = isPinned && row.post !== null ? await readNewest(row.post, req) : undefined
    const pinned = { id: row.schedule, fingerprint }
    members.push({
      ...member,
      isEdited: newest !== undefined && (await isEditedSince(pinned, newest, req)),
      reason: problem?.message[language] ?? null,
      firedAt: iso(firedAt),
      seenAt: iso(seenAt),
      revert: head.state === 'done' ? (acts.get(row.schedule) ?? null) : null,
    })
  }
  const { problem, instant, firedAt, revertedAt, ...bundle } = head
  return {
    ...bundle,
    instant: new Date(Number(instant)).toISOString(),
    firedAt: iso(firedAt),
    revertedAt: iso(revertedAt),
    reason: problem?.message[language] ?? null,
    members,
    now: (await readNow(req)).toISOString(),
    deskZone: deskTimeZone(req.payload),
    mayPublish: canPublish(req.user),
  }
}
