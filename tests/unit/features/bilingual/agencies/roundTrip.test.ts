import { describe, expect, it } from '@jest/globals'

import { segmentsOf } from '../../../../../src/content/segments/segmentsOf.ts'
import { buildStoryNow } from '../../../../support/agencies/buildStoryNow.ts'
import { randomStory } from '../../../../support/agencies/randomStory.ts'
import { sendAll, takeBack } from '../../../../support/agencies/takeBack.ts'
import { translateFile } from '../../../../support/agencies/translateFile.ts'

const say = (words: string) => words.replace(/\p{Script=Han}/gu, 'e')

describe('a job for an agency', () => {
  it('changes nothing when it comes back as it was sent', () => {
    for (let seed = 0; seed < 3; seed += 1) {
      const { story, english } = randomStory(seed)
      const { plan, written } = takeBack(sendAll(story), story)
      expect({ seed, ...plan }).toMatchObject({ seed, taken: [], conflicts: [], problems: [] })
      expect(written.article).toEqual(english)
    }
  })

  it('puts every translation into its place, codes and all', () => {
    for (let seed = 0; seed < 3; seed += 1) {
      const { story, chinese, waiting } = randomStory(seed)
      const { plan, written } = takeBack(translateFile(sendAll(story), say), story)
      expect({ seed, problems: plan.problems }).toEqual({ seed, problems: [] })
      const wanted = segmentsOf(chinese).map(({ id, text }) => [waiting.get(id), say(text)])
      const got = segmentsOf(written.article).map(({ id, text }) => [id, text])
      expect(Object.fromEntries(got)).toEqual(Object.fromEntries(wanted))
      // A second time everything is there.
      const now = buildStoryNow(chinese, written.article, [])
      const again = takeBack(translateFile(sendAll(story), say), now)
      expect(again.plan).toMatchObject({ taken: [], conflicts: [], problems: [] })
      expect(again.written.article).toEqual(written.article)
    }
  })
})
