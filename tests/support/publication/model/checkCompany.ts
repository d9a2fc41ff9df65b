import assert from 'node:assert/strict'

import { readStandings } from '../readStandings.ts'
import type { Company } from './company.ts'
import { inStory } from './inStory.ts'
import type { ModelPost } from './newsroomModel.ts'

const expectedOf = ({ seen, newest, events, waiting }: ModelPost) => ({
  seen,
  newest,
  events,
  waiting: Object.keys(waiting).toSorted(),
})

/**
 * Compare every post with the model.
 *
 * @param touched the posts that somebody worked on; all others are as they were, byte for byte.
 */
export const checkCompany = async (
  { stage, stories, dumps }: Company,
  touched?: ReadonlySet<number>,
): Promise<void> => {
  const ids = stories.flatMap((story) => story.ids)
  const standings = await readStandings(stage.payload, ids)
  const found = new Map(ids.map((id, at) => [id, standings[at]!]))
  for (const story of stories) {
    await inStory(story, () => {
      for (const [index, id] of story.ids.entries()) {
        const { dump, ...standing } = found.get(id)!
        assert.deepEqual(standing, expectedOf(story.posts[index]!))
        if (touched && !touched.has(id)) assert.equal(dump, dumps.get(id))
        dumps.set(id, dump)
      }
    })
  }
}
