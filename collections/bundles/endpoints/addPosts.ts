import type { PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import type { MemberOrder } from '../../../src/features/publication/bundles/joinBundle.ts'
import { addToBundle } from '../../../src/features/publication/bundles/planBundle.ts'
import type { Asker } from '../../../src/features/publication/schedules/armSchedule.ts'
import { mayChangePosts } from './mayChangePosts.ts'

type Asked = {
  readonly id: number
  readonly body: { readonly members: readonly MemberOrder[] }
  readonly asker: Asker
}

/** Have more posts go with a bundle, if the user may change them. */
export const addPosts = async ({ id, body, asker }: Asked, req: PayloadRequest) => {
  const posts = body.members.map(({ post }) => post)
  if (!(await mayChangePosts(posts, req))) throw new Forbidden(req.t)
  return await addToBundle(req.payload, id, body.members, asker)
}
