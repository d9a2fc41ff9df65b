import { reachOf } from './accessTable.ts'
import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody may propose facts of chips: whoever sees what is proposed. */
export const canProposeFacts = (user: UserLike): boolean =>
  reachOf('chip-facts', 'read', actorOf(user)) === 'all'
