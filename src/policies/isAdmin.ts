import type { UserLike } from './role.ts'
import { actorOf } from './role.ts'

/** Tell whether somebody keeps users and settings. */
export const isAdmin = (user: UserLike): boolean => actorOf(user) === 'admin'
