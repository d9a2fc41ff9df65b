import { relatedId } from '../../kernel/relatedId.ts'
import { findMedia } from './findMedia.ts'
import type { PostCard } from './postCard.ts'
import type { Reader } from './reader.ts'

/** Give posts of a list their covers, in one query. */
export const withPictures = async (
  reader: Reader,
  posts: ReadonlyArray<Omit<PostCard, 'picture'>>,
): Promise<PostCard[]> => {
  const ids = posts.flatMap(({ cover }) => relatedId(cover) ?? [])
  const media = await findMedia(reader, [...new Set(ids)])
  return posts.map((post) => ({ ...post, picture: media.get(relatedId(post.cover) ?? 0) }))
}
