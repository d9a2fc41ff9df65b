import { reachOf } from './accessTable.ts'
import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody may change what readers see. */
export const canPublish = (user: UserLike): boolean =>
  reachOf('posts', 'publish', actorOf(user)) === 'all'
