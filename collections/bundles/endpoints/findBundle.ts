import type { PayloadRequest } from 'payload'

/** Find the posts of a bundle that the user may see; `undefined` if there is no such bundle. */
export const findBundle = async (
  id: number,
  req: PayloadRequest,
): Promise<{ posts: number[] } | undefined> => {
  const asked = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const { docs } = await req.payload.find({
    ...asked,
    collection: 'bundles',
    where: { id: { equals: id } },
    select: { name: true },
  })
  if (docs.length === 0) return undefined
  const members = await req.payload.find({
    ...asked,
    collection: 'schedules',
    where: { bundle: { equals: id } },
    select: { post: true },
  })
  const posts = members.docs.flatMap(({ post }) => (typeof post === 'number' ? [post] : []))
  return { posts: [...new Set(posts)] }
}
