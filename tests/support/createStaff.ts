import type { Payload } from 'payload'

import type { User } from '../../src/payload-types.ts'
import type { Actor, Role } from '../../src/policies/role.ts'
import { roles } from '../../src/policies/role.ts'

/** Somebody of a newsroom, and what their requests carry. */
export type Member = {
  /** As the Local API takes it; `null` for a reader. */
  readonly user: (User & { collection: 'users' }) | null
  readonly headers: Readonly<Record<string, string>>
}

const password = 'quite a long password'

const hire = async (payload: Payload, role: Role): Promise<Member> => {
  const email = `${role}@desk.example`
  const apiKey = `key-of-the-${role}`
  const user = await payload.create({
    collection: 'users',
    data: {
      email,
      password,
      name: role,
      role,
      ...(role === 'frontend' ? { enableAPIKey: true, apiKey } : {}),
    },
  })
  if (role === 'frontend') {
    return {
      user: { ...user, collection: 'users' },
      headers: { Authorization: `users API-Key ${apiKey}` },
    }
  }
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { user: { ...user, collection: 'users' }, headers: { Authorization: `JWT ${token}` } }
}

/** Hire one user of each role; readers come without being hired. */
export const createStaff = async (payload: Payload): Promise<Record<Actor, Member>> => {
  const staff: Record<string, Member> = { anonymous: { user: null, headers: {} } }
  // The first user of a newsroom becomes its administrator.
  for (const role of [...roles].sort((a) => (a === 'admin' ? -1 : 1))) {
    staff[role] = await hire(payload, role)
  }
  return staff
}
