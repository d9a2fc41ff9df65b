import type { CollectionBeforeChangeHook } from 'payload'

import { forgetPresence, notePresence } from '../../../src/features/publication/presence.ts'
import { draftContext } from './draftContext.ts'
import { isPublishing } from './isPublishing.ts'

/**
 * Hold a post while what readers see of it may change, and note what they see now.
 *
 * The saving of a draft changes nothing of that, and waits for nobody.
 */
export const lockPublication: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc?.id === undefined) return data
  if (context[draftContext] === true && !isPublishing(data)) forgetPresence(originalDoc.id, req)
  else await notePresence(originalDoc.id, req)
  return data
}
