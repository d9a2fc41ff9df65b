import { reachOf } from './accessTable.ts'
import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody may decide which facts of chips the desk holds, which readers see. */
export const canApproveFacts = (user: UserLike): boolean =>
  reachOf('chip-facts', 'publish', actorOf(user)) === 'all'
