import type { PayloadRequest } from 'payload'

import { firingOf } from '../fire/firing.ts'
import type { Embargo } from './embargo.ts'
import { readEmbargo } from './readEmbargo.ts'

/** Give the embargo of a post that is being written; what fires it may have read it already. */
export const currentEmbargo = async (
  post: number,
  req: PayloadRequest,
): Promise<Embargo | undefined> => {
  const read = firingOf(req)?.read
  return read?.post === post ? read.embargo : await readEmbargo(post, req)
}
