/**
 * What a person or a machine may be in the newsroom.
 *
 * `frontend` is for API keys: it reads what every reader may read, and never sees the admin panel.
 */
export const roles = ['writer', 'editor', 'admin', 'frontend'] as const

/** A role in the newsroom. */
export type Role = (typeof roles)[number]

/** Whoever asks: somebody with a role, or a reader whom nobody knows. */
export type Actor = Role | 'anonymous'

/** What is known of a user; a host's own users may have no role, and then have no rights here. */
export type UserLike = object | null | undefined

/** Tell as whom a user acts. A user without a known role is treated like any reader. */
export const actorOf = (user: UserLike): Actor =>
  roles.find((role) => user && 'role' in user && role === user.role) ?? 'anonymous'
