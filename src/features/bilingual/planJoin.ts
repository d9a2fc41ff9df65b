import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { bilingualMessages } from './messages.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { Story, StoryPost } from './story.ts'

/** Which post goes over into which story. */
export type Move = { readonly post: StoryPost; readonly translationKey: string }

const isPublic = (post: StoryPost): boolean => post.state !== 'draft'

const titled = (post: StoryPost) => ({ title: post.title ?? `#${post.id}` })

/**
 * Decide how two posts that were written apart become one story.
 *
 * A draft goes over to a post that readers see, so that nothing changes for them; of two drafts or
 * two published posts the second goes over to the first.
 */
export const planJoin = (
  first: { readonly post: StoryPost; readonly story: Story },
  second: { readonly post: StoryPost; readonly story: Story },
  mayPublish: boolean,
): Result<Move, Refusal> => {
  if (first.post.id === second.post.id) {
    return fail(refusal('bilingual/same-language', bilingualMessages.joinSelf))
  }
  if (first.post.language === second.post.language) {
    return fail(refusal('bilingual/same-language', bilingualMessages.joinSameLanguage))
  }
  for (const { post, story } of [first, second]) {
    if (post.isTrashed) {
      return fail(refusal('bilingual/in-trash', bilingualMessages.joinInTrash, titled(post)))
    }
    if (story.posts.length > 1) {
      return fail(refusal('bilingual/story-taken', bilingualMessages.joinTaken, titled(post)))
    }
  }
  const [stays, moves] =
    isPublic(second.post) && !isPublic(first.post) ? [second, first] : [first, second]
  if (isPublic(moves.post) && !mayPublish) {
    return fail(refusal('bilingual/not-allowed', bilingualMessages.joinRefused, titled(moves.post)))
  }
  return ok({ post: moves.post, translationKey: stays.story.translationKey })
}
