import type { Payload } from 'payload'

import type { User } from '../../../src/payload-types.ts'
import { unique } from './unique.ts'

/** The password of everybody that `createUser` makes. */
export const testPassword = 'a password for tests only'

const save = async (
  payload: Payload,
  data: Partial<Pick<User, 'name' | 'email' | 'role'>>,
): Promise<User> => {
  const number = unique()
  return await payload.create({
    collection: 'users',
    data: {
      name: `Person ${number}`,
      email: `person-${number}@desk.example`,
      password: testPassword,
      role: 'writer',
      ...data,
    },
  })
}

/** Save a person of the desk, past every access rule; a writer unless told otherwise. */
export const createUser = async (
  payload: Payload,
  data: Partial<Pick<User, 'name' | 'email' | 'role'>> = {},
): Promise<User> => {
  const { docs } = await payload.find({ collection: 'users', limit: 1, pagination: false })
  // The first user of a newsroom becomes its administrator, and the last one stays it.
  if (docs.length === 0) await save(payload, { role: 'admin' })
  return await save(payload, data)
}
