import type { PayloadRequest } from 'payload'

/** The name of whoever asks, as records keep it: the account may go, the record stays. */
export const nameOf = ({ user }: PayloadRequest): string | null =>
  user && 'name' in user && typeof user.name === 'string' ? user.name : null
