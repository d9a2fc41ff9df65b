import type { Payload, PayloadRequest } from 'payload'

/** Find as whom something fires that somebody has asked for; `null` if the account is gone. */
export const findRequester = async (
  payload: Payload,
  id: number | null,
): Promise<PayloadRequest['user']> => {
  if (id === null) return null
  const user = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return user ? { ...user, collection: 'users' } : null
}
