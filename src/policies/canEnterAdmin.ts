import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody may open the admin panel; machines with a `frontend` key may not. */
export const canEnterAdmin = (user: UserLike): boolean =>
  ['writer', 'editor', 'admin'].includes(actorOf(user))
