import assert from 'node:assert/strict'

import { poolOf } from '../../../../src/features/publication/poolOf.ts'
import { checkCompany } from './checkCompany.ts'
import type { Company, Stage, Story } from './company.ts'
import { pick } from './company.ts'
import { events, fire, pass } from './events.ts'
import { gatherCompany } from './gatherCompany.ts'
import { inStory } from './inStory.ts'
import { steps } from './steps.ts'

/** How many rounds a company goes through, at least and at most. */
const rounds = { least: 4, most: 10 } as const

/** Take a step in one language of a story; gives the post that was touched. */
const step = async ({ stage, model }: Company, story: Story): Promise<number> => {
  const { random } = story
  const index = random() < 0.5 ? 0 : 1
  const [name, act] = pick(steps, random)
  story.log.push(`${name} (${index === 0 ? 'zh-TW' : 'en'})`)
  const id = story.ids[index]!
  const turn = { stage, story, id, post: story.posts[index]!, now: model.now }
  await inStory(story, () => act(turn))
  return id
}

const happen = async (company: Company): Promise<void> => {
  const [name, event] = pick(events, company.random)
  for (const { log } of company.stories) log.push(name)
  await event(company)
  await checkCompany(company)
}

const round = async (company: Company): Promise<void> => {
  const moving = company.stories.filter(({ random }) => random() < 0.75)
  const touched = await Promise.all(moving.map((story) => step(company, story)))
  await checkCompany(company, new Set(touched))
  if (company.random() < 0.7) await happen(company)
}

/** Whatever waits comes about, or its time is over: nothing is lost. */
const finish = async (company: Company): Promise<void> => {
  for (const { log } of company.stories) log.push('the end')
  for (let n = 0; n < 3; n += 1) {
    await pass(company, 6000)
    await fire(company)
  }
  await checkCompany(company)
  for (const story of company.stories) {
    await inStory(story, () => {
      assert.deepEqual(
        story.posts.map(({ waiting }) => waiting),
        story.posts.map(() => ({})),
      )
    })
  }
}

const findTwice = async ({ stage, stories }: Company): Promise<unknown[]> => {
  const { rows } = await poolOf(stage.payload).query(
    `select schedule from audit_log
     where event like 'post.%' and schedule is not null and post = any($1)
     group by schedule having count(*) > 1`,
    [stories.flatMap(({ ids }) => ids)],
  )
  return rows
}

/**
 * Run some sequences side by side, each from a seed of its own; gives how many steps they had.
 *
 * @throws Error with the sequence that led to what the model does not say.
 */
export const runCompany = async (stage: Stage, seed: number, size: number): Promise<number> => {
  const company = await gatherCompany(stage, seed, size)
  const { least, most } = rounds
  const count = least + Math.floor(company.random() * (most - least + 1))
  for (let n = 0; n < count; n += 1) await round(company)
  await finish(company)
  assert.deepEqual(await findTwice(company), [])
  // The seed and the end are no steps.
  return company.stories.reduce((sum, { log }) => sum + log.length - 2, 0)
}
