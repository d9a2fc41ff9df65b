import type { Payload } from 'payload'

import { dumpPosts } from './dumpPosts.ts'

/** Everything that is stored of a post, as text. */
export const dumpPost = async (payload: Payload, id: number): Promise<string> =>
  (await dumpPosts(payload, [id])).get(id) ?? ''
