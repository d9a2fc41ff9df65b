import { relatedId } from '../../kernel/relatedId.ts'
import type { ArticlePost } from './articleRecord.ts'
import { findCards } from './findCards.ts'
import type { ListKey } from './listed.ts'
import { listed } from './listed.ts'
import type { PostCard } from './postCard.ts'
import type { Reader } from './reader.ts'

const limits = { chips: 4, categories: 2, each: 6, shown: 4 } as const

const keysOf = (post: Pick<ArticlePost, 'chips' | 'categories'>): ListKey[] => [
  ...(post.chips ?? [])
    .flatMap((chip) => relatedId(chip) ?? [])
    .slice(0, limits.chips)
    .map((chip) => ({ chip })),
  ...(post.categories ?? [])
    .flatMap((category) => relatedId(category) ?? [])
    .slice(0, limits.categories)
    .map((category) => ({ category })),
]

/**
 * List what else there is to read on a post's subjects: the more chips and categories in common,
 * the further up; a chip counts twice.
 */
export const listRelated = async (
  reader: Reader,
  post: Pick<ArticlePost, 'id' | 'chips' | 'categories'>,
): Promise<PostCard[]> => {
  const scores = new Map<number, number>()
  const keys = keysOf(post)
  const lists = await Promise.all(
    keys.map((key) => listed(reader, key, { before: undefined, size: limits.each })),
  )
  lists.forEach(({ posts }, index) => {
    const weight = 'chip' in keys[index]! ? 2 : 1
    for (const id of posts) if (id !== post.id) scores.set(id, (scores.get(id) ?? 0) + weight)
  })
  // Sorting keeps what scores the same in the order in which it was found: newest first.
  const best = [...scores].sort(([, one], [, other]) => other - one).slice(0, limits.shown)
  return await findCards(
    reader,
    best.map(([id]) => id),
  )
}
