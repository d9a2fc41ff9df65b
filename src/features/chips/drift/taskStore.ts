import { isDeepStrictEqual } from 'node:util'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import type { DriftFinding, DriftState } from './driftTask.ts'
import { mergeFindings } from './mergeFindings.ts'

/** A task as it is stored. */
export type StoredTask = {
  readonly id: number
  readonly post: number
  readonly language: Locale
  readonly state: DriftState
  readonly findings: readonly DriftFinding[]
}

const columns = sql`id, post_id as post, language, state, findings`

const nameOf = ({ user }: PayloadRequest): string | null =>
  user && 'name' in user && typeof user.name === 'string' ? user.name : null

/** What somebody may still decide about. */
const pending = sql`state in ('open', 'updating', 'noting')`

/** Read a task, and let nobody else decide about it until this transaction ends. */
export const lockTask = async (
  id: number,
  req: PayloadRequest,
): Promise<StoredTask | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<StoredTask>(
    sql`select ${columns} from drift_tasks where id = ${id} for update`,
  )
  return rows[0]
}

/** Note what was decided about a task. */
export const decideTask = async (
  id: number,
  state: DriftState,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update drift_tasks set state = ${state}, decided_at = clock_timestamp(),
      decided_by_name = ${nameOf(req)} where id = ${id}`)
}

/** An article in which something drifted. */
export type DriftedPost = Pick<StoredTask, 'post' | 'language' | 'findings'> & {
  readonly title: string
}

/**
 * Open a task for each of some articles, or add to the one that is open: an article has one at most.
 *
 * What somebody had decided about the older findings is asked about again, with the new ones. A task
 * of which nothing is left is closed. Three queries, however many articles there are.
 */
export const openTasks = async (
  posts: readonly DriftedPost[],
  req: PayloadRequest,
): Promise<void> => {
  if (posts.length === 0) return
  const database = await databaseOf(req)
  const made = JSON.stringify(
    posts.flatMap(({ findings, ...post }) => {
      const own = mergeFindings([], findings)
      return own.length === 0 ? [] : [{ ...post, findings: own }]
    }),
  )
  const { rows: added } = await database.execute<{ post: number }>(sql`
    insert into drift_tasks (post_id, language, title, state, findings, opened_at)
    select post, language::enum_drift_tasks_language, title, 'open', findings, clock_timestamp()
    from jsonb_to_recordset(${made}::jsonb)
      as made(post int, language text, title text, findings jsonb)
    on conflict (post_id) where ${pending} do nothing returning post_id as post`)
  const isNew = new Set(added.map(({ post }) => post))
  const others = posts.filter(({ post }) => !isNew.has(post))
  if (others.length > 0) await addToTasks(others, req)
}

const addToTasks = async (posts: readonly DriftedPost[], req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  const ids = JSON.stringify(posts.map(({ post }) => post))
  const { rows } = await database.execute<StoredTask>(sql`
    select ${columns} from drift_tasks
    where post_id in (select value::int from jsonb_array_elements_text(${ids}::jsonb)) and ${pending}
    order by id for update`)
  const found = new Map(posts.map(({ post, findings }) => [post, findings]))
  const changed = rows.flatMap(({ id, post, findings }) => {
    const merged = mergeFindings(findings, found.get(post) ?? [])
    if (isDeepStrictEqual(merged, findings)) return []
    const state: DriftState = merged.length === 0 ? 'updated' : 'open'
    return [{ id, state, findings: merged }]
  })
  if (changed.length === 0) return
  await database.execute(sql`
    update drift_tasks set findings = now.findings, state = now.state::enum_drift_tasks_state
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as now(id int, state text, findings jsonb)
    where drift_tasks.id = now.id`)
}

/** Note that an article was published: what was to be done about it is done. */
export const closeTask = async (post: number, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update drift_tasks set state = case state when 'updating' then 'updated' else 'noted' end::enum_drift_tasks_state
    where post_id = ${post} and state in ('updating', 'noting')`)
}

/**
 * Have the tables of an article that drifted pinned anew when it is published next, or not; its charts
 * go with them.
 */
export const wantRefresh = async (
  { post, findings }: Pick<StoredTask, 'post' | 'findings'>,
  isWanted: boolean,
  req: PayloadRequest,
): Promise<void> => {
  const blocks = [
    ...new Set(findings.flatMap(({ kind, block }) => (kind === 'pinned' ? (block ?? []) : []))),
  ]
  if (blocks.length === 0) return
  const database = await databaseOf(req)
  const list = sql.join(
    blocks.map((block) => sql`${block}`),
    sql`, `,
  )
  await database.execute(sql`
    update table_pins set is_refresh_wanted = ${isWanted} where post = ${post} and (block in (${list}) or "table" is null)`)
}

/** Forget what was to be done about a post, before it is deleted for good. */
export const forgetTasks = async (post: number, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`delete from drift_tasks where post_id = ${post}`)
}
