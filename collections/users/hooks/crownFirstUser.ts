import type { CollectionBeforeChangeHook } from 'payload'

/** Make the first user of an empty newsroom its administrator. */
export const crownFirstUser: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.user) return data
  const someone = await req.payload.db.findOne({ collection: 'users', where: {}, req })
  return someone ? data : { ...data, role: 'admin' }
}
