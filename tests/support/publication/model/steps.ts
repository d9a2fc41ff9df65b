import assert from 'node:assert/strict'

import { poolOf } from '../../../../src/features/publication/poolOf.ts'
import { armSchedule } from '../../../../src/features/publication/schedules/armSchedule.ts'
import {
  cancelSchedule,
  moveSchedule,
  repinSchedule,
} from '../../../../src/features/publication/schedules/changeSchedule.ts'
import type { Action } from '../../../../src/features/publication/schedules/schedule.ts'
import { undoSeconds } from '../../../../src/features/publication/schedules/schedule.ts'
import { inSeconds } from '../inSeconds.ts'
import type { Stage, Story } from './company.ts'
import type { ModelPost } from './newsroomModel.ts'
import { hideTitle, showTitle } from './newsroomModel.ts'

/** A post of a story, to which something is done. */
export type Turn = {
  readonly stage: Stage
  readonly story: Story
  readonly id: number
  readonly post: ModelPost
  readonly now: number
}

/** Seconds ahead, never a multiple of what passes at once: nothing is due on the dot. */
const ahead = (story: Story): number => 300 + 600 * Math.floor(story.random() * 8)

const newTitle = (story: Story): string => `text ${(story.count += 1)}`

const waitingId = async ({ stage, id }: Turn, action: Action): Promise<number> => {
  const { rows } = await poolOf(stage.payload).query<{ id: number }>(
    `select id from schedules where state = 'armed' and post_id = $1 and action = $2`,
    [id, action],
  )
  return rows[0]?.id ?? 0
}

const edit = async ({ stage, story, post, id }: Turn, autosave: boolean): Promise<void> => {
  const title = newTitle(story)
  await stage.payload.update({ collection: 'posts', id, data: { title }, draft: true, autosave })
  post.newest = title
}

/** Arm a schedule, or see it refused where the model says so. */
export const arm = async (turn: Turn, action: Action, isNow: boolean): Promise<void> => {
  const { stage, story, post, id, now } = turn
  const seconds = isNow ? undoSeconds : ahead(story)
  const at = isNow ? undefined : inSeconds(seconds)
  const { ok } = await armSchedule(stage.payload, { post: id, action, at }, stage.asker)
  const due = now + seconds
  const publish = post.waiting.publish
  const willBeSeen = post.seen !== undefined || (publish !== undefined && publish.due <= due)
  assert.equal(ok, !post.waiting[action] && (action === 'publish' || willBeSeen))
  if (!ok) return
  const pinned = post.newest
  const row = { order: (story.count += 1), due, pinned, isClock: !isNow, attempts: 0, retryAt: 0 }
  post.waiting[action] = row
}

const anyWaiting = ({ post, story }: Turn): Action | undefined => {
  const actions = Object.keys(post.waiting) as Action[]
  return actions[Math.floor(story.random() * actions.length)]
}

/** What may be done to one post, in the newsroom and in the model. */
export const steps: Readonly<Record<string, (turn: Turn) => Promise<void>>> = {
  edit: (turn) => edit(turn, false),
  autosave: (turn) => edit(turn, true),
  schedule: (turn) => arm(turn, 'publish', false),
  'schedule a withdrawal': (turn) => arm(turn, 'withdraw', false),
  'publish now': (turn) => arm(turn, 'publish', true),
  'withdraw now': (turn) => arm(turn, 'withdraw', true),
  'publish by hand': async ({ stage, story, post, id }) => {
    const title = newTitle(story)
    const data = { title, _status: 'published' as const }
    await stage.payload.update({ collection: 'posts', id, data })
    post.newest = title
    delete post.waiting.publish
    showTitle(post, title)
  },
  'withdraw by hand': async ({ stage, post, id }) => {
    const data = { _status: 'draft' as const }
    await stage.payload.update({ collection: 'posts', id, data, unpublishAllLocales: true })
    if (post.seen !== undefined) delete post.waiting.withdraw
    hideTitle(post)
  },
  move: async (turn) => {
    const action = anyWaiting(turn)
    if (!action) return
    const { stage, story, post, now } = turn
    const seconds = ahead(story)
    const id = await waitingId(turn, action)
    const { ok } = await moveSchedule(stage.payload, id, inSeconds(seconds), stage.asker)
    assert.equal(ok, true)
    const order = (story.count += 1)
    const moved = { order, due: now + seconds, isClock: true, attempts: 0, retryAt: 0 }
    Object.assign(post.waiting[action]!, moved)
  },
  cancel: async (turn) => {
    const action = anyWaiting(turn)
    if (!action) return
    const { stage, post } = turn
    const id = await waitingId(turn, action)
    assert.equal((await cancelSchedule(stage.payload, id, stage.asker)).ok, true)
    delete post.waiting[action]
  },
  repin: async (turn) => {
    const { stage, post } = turn
    const row = post.waiting.publish
    if (!row) return
    const id = await waitingId(turn, 'publish')
    assert.equal((await repinSchedule(stage.payload, id, stage.asker)).ok, true)
    row.pinned = post.newest
  },
}
