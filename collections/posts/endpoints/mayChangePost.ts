import type { PayloadRequest } from 'payload'
import { docAccessOperation } from 'payload'

/** Ask the collection's own access, a host's changes included, whether somebody may change a post. */
export const mayChangePost = async (id: number, req: PayloadRequest): Promise<boolean> => {
  const collection = req.payload.collections.posts
  const permissions = await docAccessOperation({ collection, id, req })
  return permissions.update === true
}
