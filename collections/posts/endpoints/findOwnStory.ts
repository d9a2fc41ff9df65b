import type { PayloadRequest } from 'payload'

import { readStories } from '../../../src/features/bilingual/readStories.ts'
import type { Story, StoryPost } from '../../../src/features/bilingual/story.ts'

/** Find a post with its story; `undefined` if there is none that the user may see. */
export const findOwnStory = async (
  id: number,
  req: PayloadRequest,
): Promise<{ post: StoryPost; story: Story } | undefined> => {
  const [story] = await readStories([id], req)
  const post = story?.posts.find((one) => one.id === id)
  return story && post ? { post, story } : undefined
}
