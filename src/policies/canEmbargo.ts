import type { Actor, UserLike } from './role.ts'
import { actorOf } from './role.ts'

/**
 * What can be done to an embargo.
 *
 * - *set*: note one on a post that readers do not see, or a later instant or another proof in place
 *   of what is noted.
 * - *hold*: note one although a publication is scheduled before its end, which it holds.
 * - *shorten*: an earlier instant, or none. Takes a reason.
 * - *break*: publish before its end all the same. Takes a reason.
 *
 * A shortened embargo lets a post go out before the instant that was promised: whoever may not break
 * it may not shorten it either, or shortening would be the way around.
 */
export type EmbargoAct = 'set' | 'hold' | 'shorten' | 'break'

const nobody = { anonymous: false, frontend: false, writer: false, editor: false, admin: false }

const embargoTable: Readonly<Record<EmbargoAct, Readonly<Record<Actor, boolean>>>> = {
  set: { ...nobody, writer: true, editor: true, admin: true },
  hold: { ...nobody, editor: true, admin: true },
  shorten: { ...nobody, admin: true },
  break: { ...nobody, admin: true },
}

/** Tell whether somebody may do something to embargoes; the one table of who may. */
export const canEmbargo = (user: UserLike, act: EmbargoAct): boolean =>
  embargoTable[act][actorOf(user)]
