import type { PayloadRequest } from 'payload'

/** The account of whoever looks; `undefined` for a user of another collection. */
export const viewerOf = ({ user }: PayloadRequest): number | undefined =>
  user?.collection === 'users' && typeof user.id === 'number' ? user.id : undefined
