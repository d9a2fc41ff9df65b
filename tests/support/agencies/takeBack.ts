import { nodeIds } from '../../../src/content/lexical/nodeIds.ts'
import { writeTarget } from '../../../src/features/bilingual/agencies/writeTarget.ts'
import { makeJob } from '../../../src/features/bilingual/agencies/makeJob.ts'
import { planReturn } from '../../../src/features/bilingual/agencies/plan/planReturn.ts'
import { readXliff } from '../../../src/features/bilingual/agencies/read/readXliff.ts'
import { writeXliff } from '../../../src/features/bilingual/agencies/write/writeXliff.ts'
import type { buildStoryNow } from './buildStoryNow.ts'

/** A story with both of its posts. */
export type BuiltStory = ReturnType<typeof buildStoryNow>

/** The file with which all of a story goes to an agency, from Chinese into English. */
export const sendAll = ({ posts, ...story }: BuiltStory): string =>
  writeXliff(makeJob(story, posts['zh-TW'], posts.en, { only: 'all' }, '2026-11-26T00:00:00.000Z')!)

/** Take a file back into a story, in memory. */
export const takeBack = (xml: string, story: BuiltStory, chosen: readonly string[] = []) => {
  const read = readXliff(new TextEncoder().encode(xml), 'a.xlf')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const [source, target] = [story.posts['zh-TW'], story.posts.en]
  const ids = nodeIds('returned')
  const place = { source, target, chosen: new Set(chosen), newId: () => ids('x'), where: 'a.xlf' }
  const plan = planReturn(read.value, place)
  return { plan, written: writeTarget(plan, story, source, target, place.newId) }
}
