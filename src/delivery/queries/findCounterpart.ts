import { otherLocale } from '../../kernel/locale.ts'
import type { Post } from '../../payload-types.ts'
import type { Counterpart } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import type { Reader } from './reader.ts'

/** Find the other language of a post, as readers see it; `undefined` if they do not. */
export const findCounterpart = async (
  reader: Reader,
  post: Pick<Post, 'language' | 'translationKey'>,
): Promise<Counterpart | undefined> => {
  if (!post.translationKey) return undefined
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    draft: false,
    where: {
      and: [
        { translationKey: { equals: post.translationKey } },
        { language: { equals: otherLocale(post.language) } },
        { _status: { equals: 'published' } },
      ],
    },
    limit: 1,
    select: { title: true, slug: true, language: true, updatedAt: true },
  })
  return docs[0]
}
