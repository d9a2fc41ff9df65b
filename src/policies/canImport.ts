import { reachOf } from './accessTable.ts'
import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/**
 * Tell whether somebody may bring a site in from the admin panel: whoever may publish, since an
 * import publishes what was public. What a post of the desk’s would lose is asked about each time.
 */
export const canImport = (user: UserLike): boolean =>
  reachOf('imports', 'publish', actorOf(user)) === 'all'
