import type { PayloadRequest } from 'payload'

import { body as bodyOf } from '../../../content/lexical/body.ts'
import type { Body } from '../../../content/lexical/nodes.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { readNow } from '../../publication/readNow.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import type { Refusal } from '../facts/refusal.ts'
import { refusal } from '../facts/refusal.ts'
import type { DriftState } from './driftTask.ts'
import { driftMessages } from './messages.ts'
import { noteOf } from './noteOf.ts'
import type { StoredTask } from './taskStore.ts'
import { decideTask, lockTask, wantRefresh } from './taskStore.ts'

/** What can be decided about an article that facts have overtaken. */
export const driftDecisions = ['update', 'note', 'leave'] as const

/** A decision about an article that facts have overtaken. */
export type DriftDecision = (typeof driftDecisions)[number]

const outcomes: Readonly<Record<DriftDecision, DriftState>> = {
  update: 'updating',
  note: 'noting',
  leave: 'left',
}

const pending: ReadonlySet<DriftState> = new Set(['open', 'updating', 'noting'])

/** Save a draft beside what readers see, as the one who decided: then there is something to publish. */
const saveDraft = async (
  post: number,
  data: { readonly body?: Body },
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.update({
    collection: 'posts',
    id: post,
    draft: true,
    depth: 0,
    data: { ...data, _status: 'draft' },
    overrideAccess: false,
    overrideLock: false,
    req,
  })
}

/** Add a dated note to the end of an article's draft, as the one who decided. */
const addNote = async (task: StoredTask, req: PayloadRequest): Promise<Refusal | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { id: { equals: task.post } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { body: true },
    overrideAccess: false,
    req,
  })
  const [post] = docs
  if (!post) return refusal('post-missing', driftMessages.postMissing)
  const stored = post.body as unknown as Body | null | undefined
  const day = sayInstant(await readNow(req), deskTimeZone(req.payload)).slice(0, 10)
  const note = noteOf(task.findings, task.language, day)
  const root = stored?.root ?? bodyOf([]).root
  const others = root.children.filter(
    (node) => node.type !== 'block' || node.fields.id !== note.fields.id,
  )
  const noted: Body = { root: { ...root, children: [...others, note] } }
  await saveDraft(task.post, { body: noted }, req)
  return undefined
}

/**
 * Decide what becomes of an article that facts have overtaken; gives the task's id.
 *
 * Readers see nothing of it before the article is published. Runs in the transaction of `req`.
 *
 * @throws whatever Payload refuses of a draft: access, or somebody who has the article open.
 */
export const decideDrift = async (
  id: number,
  decision: DriftDecision,
  req: PayloadRequest,
): Promise<Result<number, Refusal>> => {
  const task = await lockTask(id, req)
  if (!task) return fail(refusal('task-missing', driftMessages.taskMissing))
  if (!pending.has(task.state)) return fail(refusal('task-over', driftMessages.taskOver))
  await wantRefresh(task, decision === 'update', req)
  if (decision === 'update') await saveDraft(task.post, {}, req)
  if (decision === 'note') {
    const refused = await addNote(task, req)
    if (refused) return fail(refused)
  }
  await decideTask(id, outcomes[decision], req)
  return ok(id)
}
