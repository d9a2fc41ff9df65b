import type { CollectionBeforeChangeHook } from 'payload'

import { putsBackContext } from '../../../src/features/publication/fire/publishContent.ts'

/** Note who made a revision; a change made by a program keeps the name of the last person. */
export const signChange: CollectionBeforeChangeHook = ({ context, data, req }) =>
  req.user?.collection === 'users' && context[putsBackContext] !== true
    ? { ...data, updatedBy: req.user.id }
    : data
