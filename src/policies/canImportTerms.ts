import { reachOf } from './accessTable.ts'
import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody may bring files into the termbase, which changes what is there. */
export const canImportTerms = (user: UserLike): boolean =>
  (['create', 'update'] as const).every(
    (operation) => reachOf('terms', operation, actorOf(user)) === 'all',
  )
