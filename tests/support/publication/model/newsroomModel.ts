import {
  decideBackoff,
  mostAttempts,
} from '../../../../src/features/publication/fire/decideBackoff.ts'
import type { Action } from '../../../../src/features/publication/schedules/schedule.ts'
import { graceHours } from '../../../../src/features/publication/schedules/schedule.ts'

/** What is scheduled, as the model knows it; moments are seconds since the model began. */
type Waiting = {
  /** Whatever was armed or moved later has the higher one; it parts what is due at once. */
  order: number
  due: number
  pinned: string
  isClock: boolean
  attempts: number
  retryAt: number
}

/** One post of the model: what is written, what readers see, and what waits. */
export type ModelPost = {
  newest: string
  seen: string | undefined
  readonly waiting: Partial<Record<Action, Waiting>>
  /** What the audit log has to say of what readers saw. */
  readonly events: string[]
}

/** A small newsroom of a few posts that does what the real one has to do, and nothing else. */
export type Model = { now: number; posts: ModelPost[] }

/** A post that has just been written. */
export const modelPost = (title: string): ModelPost => ({
  newest: title,
  seen: undefined,
  waiting: {},
  events: [],
})

/** Readers are shown a title. */
export const showTitle = (post: ModelPost, title: string): void => {
  post.events.push(post.seen === undefined ? 'post.published' : 'post.updated')
  post.seen = title
}

/** Readers are shown nothing any more. */
export const hideTitle = (post: ModelPost): void => {
  if (post.seen !== undefined) post.events.push('post.withdrawn')
  post.seen = undefined
}

type Due = { readonly post: ModelPost; readonly action: Action; readonly row: Waiting }

// The schedules of a post happen in the order of their instants, also when the first is tried again.
const nextDue = ({ now, posts }: Model): Due | undefined => {
  const firsts = posts.flatMap((post): Due[] => {
    const rows = Object.entries(post.waiting).map(([action, row]) => ({
      post,
      action: action as Action,
      row,
    }))
    return rows.sort((a, b) => a.row.due - b.row.due || a.row.order - b.row.order).slice(0, 1)
  })
  return firsts
    .filter(({ row }) => row.due <= now && row.retryAt <= now)
    .sort((a, b) => a.row.due - b.row.due || a.row.order - b.row.order)[0]
}

const postpone = ({ post, action, row }: Due, now: number): void => {
  row.attempts += 1
  if (row.attempts >= mostAttempts) delete post.waiting[action]
  else row.retryAt = now + decideBackoff(row.attempts)
}

/** Let everything happen that is due; of the posts in `crashing`, the first attempt dies in the middle. */
export const fireModel = (model: Model, crashing: readonly ModelPost[] = []): void => {
  const left = new Set(crashing)
  for (let due = nextDue(model); due; due = nextDue(model)) {
    const { post, action, row } = due
    const isMissed = row.isClock && model.now - row.due > graceHours * 3600
    const isMoot = action === 'withdraw' && post.seen === undefined
    if (!isMissed && !isMoot && left.delete(post)) {
      postpone(due, model.now)
      continue
    }
    delete post.waiting[action]
    if (isMissed || isMoot) continue
    if (action === 'publish') showTitle(post, row.pinned)
    else hideTitle(post)
  }
}
