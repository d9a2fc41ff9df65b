import { reachOf } from './accessTable.ts'
import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody may decide what becomes of an article that facts have overtaken. */
export const canDecideDrift = (user: UserLike): boolean =>
  reachOf('drift-tasks', 'publish', actorOf(user)) === 'all'
