import { unprovenContext } from '../../kernel/unprovenContext.ts'
import { storyBody } from '../storyBody.ts'
import type { Story } from '../story.ts'
import { idOf } from './idOf.ts'
import { loadOnce } from './loadOnce.ts'
import type { Filled, Run } from './run.ts'

const byDate = (first: Story, second: Story): number =>
  (first.front.publishedAt ?? '9').localeCompare(second.front.publishedAt ?? '9')

/** Load the stories, the oldest first and the drafts last, each language a post of its own. */
export const loadStories = async (run: Run): Promise<void> => {
  const idsOf = (collection: Filled, keys: readonly string[]): number[] =>
    keys.map((key) => idOf(run, collection, key))
  for (const story of [...run.content.stories].sort(byDate)) {
    const { key, language, front } = story
    await loadOnce(run, 'posts', `${key}/${language}`, async (requestIn) => {
      const req = await requestIn(language)
      req.context[unprovenContext] = true
      const post = await run.payload.create({
        collection: 'posts',
        draft: front.status === 'draft',
        data: {
          title: front.title,
          slug: front.slug,
          summary: front.summary,
          language,
          translationKey: key,
          byline: front.byline,
          tags: front.tags,
          publishedAt: front.publishedAt,
          cover: idOf(run, 'media', front.cover),
          categories: idsOf('categories', front.categories),
          chips: idsOf('chips', front.chips),
          sources: idsOf('sources', front.sources),
          authors: idsOf('users', front.authors),
          body: storyBody(story, (collection, name) => idOf(run, collection, name)),
          _status: front.status,
        },
        req,
        depth: 0,
      })
      return post.id
    })
  }
}
