import { randomFrom } from '../../randomFrom.ts'
import { createPost } from '../../factories/createPost.ts'
import { checkCompany } from './checkCompany.ts'
import type { Company, Stage, Story } from './company.ts'
import { modelPost } from './newsroomModel.ts'

const begin = async ({ payload }: Stage, seed: number): Promise<Story> => {
  const slug = `story-${seed}`
  const ids: number[] = []
  for (const language of ['zh-TW', 'en'] as const) {
    const data = { language, translationKey: slug, slug, title: 'text 0' }
    ids.push((await createPost(payload, data)).id)
  }
  const posts = ids.map(() => modelPost('text 0'))
  const log = [`WAFERDESK_MODEL_SEED=${seed}`]
  return { ids, posts, log, random: randomFrom(seed), count: 0 }
}

/** Write some stories, the first of which has a seed and the others those that follow. */
export const gatherCompany = async (stage: Stage, seed: number, size: number): Promise<Company> => {
  const seeds = Array.from({ length: size }, (_, at) => seed + at)
  const stories = await Promise.all(seeds.map((one) => begin(stage, one)))
  const model = { now: 0, posts: stories.flatMap(({ posts }) => posts) }
  const company = { stage, model, stories, dumps: new Map(), random: randomFrom(-seed) }
  await checkCompany(company)
  return company
}
