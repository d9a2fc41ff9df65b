import type { Post } from '../../payload-types.ts'
import { asReader } from './asReader.ts'
import { findBehindSince } from './findBehindSince.ts'
import { findCounterpart } from './findCounterpart.ts'
import type { Reader } from './reader.ts'

type Seen = Pick<Post, 'id' | 'language' | 'slug' | 'title' | 'updatedAt'>

/** How a published post stands to its other language, for readers. */
export type Translation = {
  readonly post: Seen
  /** The other language; absent unless readers see it. */
  readonly counterpart: Seen | undefined
  /** ISO 8601: since when this one is older than the other. */
  readonly behindSince: string | undefined
}

/** Find how a post stands to its other language; `undefined` if the reader may not see the post. */
export const findTranslation = async (
  reader: Reader,
  id: number,
): Promise<Translation | undefined> => {
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    where: { id: { equals: id } },
    limit: 1,
    select: { language: true, translationKey: true, slug: true, title: true, updatedAt: true },
  })
  const [post] = docs
  if (!post) return undefined
  const [counterpart, behindSince] = await Promise.all([
    findCounterpart(reader, post),
    findBehindSince(reader, id),
  ])
  return { post, counterpart, behindSince: counterpart && behindSince }
}
