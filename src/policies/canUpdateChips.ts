import { reachOf } from './accessTable.ts'
import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody may change what a chip is called, and what it was derived from. */
export const canUpdateChips = (user: UserLike): boolean =>
  reachOf('chips', 'update', actorOf(user)) === 'all'
