import type { CollectionAfterDeleteHook } from 'payload'

import { forgetOriginal } from '../../../src/features/hugo/originals/forgetOriginal.ts'
import type { Media } from '../../../src/payload-types.ts'

/** Let go of the untouched file that an imported picture came as, with the picture. */
export const forgetDeletedOriginal: CollectionAfterDeleteHook<Media> = ({ doc, req }) => {
  if (doc.hash) forgetOriginal(req.payload, doc.hash)
  return doc
}
