import type { Payload } from 'payload'

import type { Asker } from '../features/publication/schedules/armSchedule.ts'
import { canPublish } from '../policies/canPublish.ts'

/** Find who answers for what a command schedules; `undefined` if nobody of that address may. */
export const findAsker = async (payload: Payload, email: string): Promise<Asker | undefined> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Whoever has the command line of a newsroom may act for its people.
    overrideAccess: true,
  })
  const [found] = docs
  const user = found && { ...found, collection: 'users' as const }
  return user && canPublish(user) ? { user, language: 'zh-TW' } : undefined
}
