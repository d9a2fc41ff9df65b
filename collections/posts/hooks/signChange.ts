import type { CollectionBeforeChangeHook } from 'payload'

/** Note who made a revision; a change made by a program keeps the name of the last person. */
export const signChange: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user?.collection === 'users' ? { ...data, updatedBy: req.user.id } : data
