import type { CollectionBeforeChangeHook } from 'payload'

import { noteBuried } from '../../../src/features/publication/revisions/buried.ts'

/** Note what was written since, before an approved revision is published over it. */
export const noteBuriedRevision: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc) await noteBuried(originalDoc, req)
  return data
}
