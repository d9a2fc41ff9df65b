import type { Payload, PayloadRequest } from 'payload'

/**
 * Find as whom a command works: the user of an address, else the newsroom's first administrator;
 * `undefined` if there is none.
 */
export const findActor = async (
  payload: Payload,
  email: string | undefined,
): Promise<NonNullable<PayloadRequest['user']> | undefined> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: email ? { email: { equals: email.toLowerCase() } } : { role: { equals: 'admin' } },
    sort: 'id',
    limit: 1,
    pagination: false,
    depth: 0,
    // Whoever has the command line of a newsroom may act for its people.
    overrideAccess: true,
  })
  const [found] = docs
  return found && { ...found, collection: 'users' as const }
}
