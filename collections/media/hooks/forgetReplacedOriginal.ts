import type { CollectionAfterChangeHook } from 'payload'

import { forgetOriginal } from '../../../src/features/hugo/originals/forgetOriginal.ts'
import type { Media } from '../../../src/payload-types.ts'

/** Let go of the untouched file that an imported picture came as, once another takes its place. */
export const forgetReplacedOriginal: CollectionAfterChangeHook<Media> = ({
  doc,
  previousDoc,
  req,
}) => {
  const before = previousDoc.hash
  if (before && before !== doc.hash) forgetOriginal(req.payload, before)
  return doc
}
