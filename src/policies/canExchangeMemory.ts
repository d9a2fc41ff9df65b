import { reachOf } from './accessTable.ts'
import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody may bring files into the translation memory, and take all of it out. */
export const canExchangeMemory = (user: UserLike): boolean =>
  reachOf('memory-entries', 'publish', actorOf(user)) === 'all'
