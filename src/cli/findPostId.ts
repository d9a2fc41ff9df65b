import type { PayloadRequest } from 'payload'

/** Find the post that is meant by its number or its slug; of one in both languages the Chinese one. */
export const findPostId = async (
  named: string,
  req: PayloadRequest,
): Promise<number | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: /^\d{1,9}$/.test(named)
      ? { id: { equals: Number(named) } }
      : { slug: { equals: named } },
    sort: '-language',
    draft: true,
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs[0]?.id
}
