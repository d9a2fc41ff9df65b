import type { PayloadRequest } from 'payload'

import { otherLocale } from '../../kernel/locale.ts'
import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { bilingualMessages } from './messages.ts'
import { readStories } from './readStories.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { StoryPost } from './story.ts'

/** The post in the other language, and whether it was made just now. */
export type Counterpart = { readonly id: number; readonly isNew: boolean }

const findCounterpart = async (
  id: number,
  req: PayloadRequest,
): Promise<StoryPost | 'missing' | undefined> => {
  const [story] = await readStories([id], req)
  const own = story?.posts.find((post) => post.id === id)
  if (!story || !own || own.isTrashed) return 'missing'
  return story.posts.find((post) => post.language !== own.language)
}

const answer = (found: StoryPost): Result<Counterpart, Refusal> =>
  found.isTrashed
    ? fail(refusal('bilingual/in-trash', bilingualMessages.counterpartInTrash))
    : ok({ id: found.id, isNew: false })

/**
 * Open the other language of a story: the post that exists, or a new draft.
 *
 * What files a story is carried over (cover, categories, chips, tags, authors, sources), its words
 * are not. Asked twice, or by two people at once, it gives both the same post: the database lets a
 * story have one post in a language.
 *
 * @throws whatever Payload refuses, access included.
 */
export const createCounterpart = async (
  id: number,
  req: PayloadRequest,
): Promise<Result<Counterpart, Refusal>> => {
  const found = await findCounterpart(id, req)
  if (found === 'missing') {
    return fail(refusal('bilingual/post-missing', bilingualMessages.postMissing))
  }
  if (found) return answer(found)
  const post = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: true,
    depth: 0,
    select: {
      language: true,
      translationKey: true,
      cover: true,
      categories: true,
      chips: true,
      tags: true,
      authors: true,
      sources: true,
    },
    overrideAccess: false,
    req,
  })
  try {
    const { id: newId } = await req.payload.create({
      collection: 'posts',
      draft: true,
      depth: 0,
      data: {
        language: otherLocale(post.language),
        translationKey: post.translationKey,
        cover: post.cover,
        categories: post.categories,
        chips: post.chips,
        tags: post.tags,
        authors: post.authors,
        sources: post.sources,
        _status: 'draft',
      },
      overrideAccess: false,
      req,
    })
    return ok({ id: newId, isNew: true })
  } catch (error) {
    // Somebody else was faster: their post is the counterpart, and nothing of ours was kept.
    const winner = await findCounterpart(id, req)
    if (winner && winner !== 'missing') return answer(winner)
    throw error
  }
}
