import type { Payload } from 'payload'

import type { User } from '../../../src/payload-types.ts'
import { unique } from './unique.ts'

/** The password of everybody that `createUser` makes. */
export const testPassword = 'a password for tests only'

/** Save a person of the desk, past every access rule; a writer unless told otherwise. */
export const createUser = async (
  payload: Payload,
  data: Partial<Pick<User, 'name' | 'email' | 'role'>> = {},
): Promise<User> => {
  const number = unique()
  const created = await payload.create({
    collection: 'users',
    data: {
      name: `Person ${number}`,
      email: `person-${number}@desk.example`,
      password: testPassword,
      role: 'writer',
      ...data,
    },
  })
  // The first user of an empty newsroom becomes its administrator, whatever was asked for.
  if (created.role === (data.role ?? 'writer')) return created
  return await payload.update({
    collection: 'users',
    id: created.id,
    data: { role: data.role ?? 'writer' },
  })
}
