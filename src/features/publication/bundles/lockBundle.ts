import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import { lockPost, tryLockPost } from '../lockPost.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import { lockMembers } from '../schedules/readSchedule.ts'
import type { State } from '../schedules/schedule.ts'
import type { BundleRow } from './bundle.ts'

/** A bundle and its members, all of them locked. */
export type LockedBundle = { readonly bundle: BundleRow; readonly members: readonly ScheduleRow[] }

type Options = {
  /** The states in which members count. */
  readonly states?: readonly State[]
  /** Posts to be locked beside those of the members: they are about to join. */
  readonly more?: readonly number[]
  /** Whether to leave it, and give nothing, when somebody else is at one of them. */
  readonly skip?: boolean
}

/** Thrown when a bundle got another member while its posts were being locked: begin again. */
export class BundleGrew extends Error {}

/** The states of members that have not happened, and may yet. */
export const waitingStates = ['armed', 'held', 'failed'] as const

type Stored = Omit<BundleRow, 'instant'> & { readonly instant: string | number }

const columns = sql`id, name, state, policy, extract(epoch from instant) * 1000 as instant,
  local_time as "localTime", zone, origin, requested_by_id as "requestedBy",
  requested_by_name as "requestedByName", attempts::int as attempts, previous`

const postsOf = async (
  bundle: number,
  states: readonly State[],
  req: PayloadRequest,
): Promise<number[]> => {
  const database = await databaseOf(req)
  const wanted = sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  )
  const { rows } = await database.execute<{ post: number }>(sql`
    select distinct post_id as post from schedules
    where bundle_id = ${bundle} and post_id is not null and state in (${wanted})`)
  return rows.map(({ post }) => post)
}

const lockRow = async (id: number, skip: boolean, req: PayloadRequest) => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Stored>(
    sql`select ${columns} from bundles where id = ${id} for update ${sql.raw(skip ? 'skip locked' : '')}`,
  )
  const [row] = rows
  return row && { ...row, instant: new Date(Number(row.instant)) }
}

/**
 * Lock a bundle with everything that belongs to it until this transaction ends, and read it;
 * `undefined` if there is none, or somebody else is at it and `skip` says not to wait.
 *
 * Always in this order: the posts by their ids, the bundle, its schedules. Whoever changes one post
 * holds that post first as well, so that nobody waits in a circle.
 *
 * @throws BundleGrew when it has got a post that is not locked.
 */
export const lockBundle = async (
  id: number,
  req: PayloadRequest,
  { states = waitingStates, more = [], skip = false }: Options = {},
): Promise<LockedBundle | undefined> => {
  const posts = new Set([...(await postsOf(id, states, req)), ...more])
  for (const post of [...posts].sort((one, other) => one - other)) {
    if (!skip) await lockPost(post, req)
    else if (!(await tryLockPost(post, req))) return undefined
  }
  const bundle = await lockRow(id, skip, req)
  if (!bundle) return undefined
  const members = await lockMembers(id, states, req)
  if (members.some(({ post }) => post !== null && !posts.has(post))) throw new BundleGrew()
  return { bundle, members }
}
