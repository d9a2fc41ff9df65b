import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { bilingualMessages } from './messages.ts'
import type { Move } from './planJoin.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { Story, StoryPost } from './story.ts'

/**
 * Decide how a post leaves the story that it shares.
 *
 * @param freshKey a key that no story has.
 */
export const planSeparation = (
  own: { readonly post: StoryPost; readonly story: Story },
  freshKey: string,
  mayPublish: boolean,
): Result<Move, Refusal> => {
  const { post, story } = own
  if (story.posts.length < 2) {
    return fail(refusal('bilingual/alone', bilingualMessages.aloneAlready))
  }
  // A draft leaves, if there is one: readers are then led nowhere else.
  const leaves = story.posts.find(({ state }) => state === 'draft') ?? post
  if (leaves.state !== 'draft' && !mayPublish) {
    const values = { title: leaves.title ?? `#${leaves.id}` }
    return fail(refusal('bilingual/not-allowed', bilingualMessages.joinRefused, values))
  }
  return ok({ post: leaves, translationKey: freshKey })
}
