import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { checkCompany } from '../../support/publication/model/checkCompany.ts'
import type { Stage } from '../../support/publication/model/company.ts'
import { crash, fire, pass } from '../../support/publication/model/events.ts'
import { gatherCompany } from '../../support/publication/model/gatherCompany.ts'
import { openStage } from '../../support/publication/model/openStage.ts'
import { runSequences } from '../../support/publication/model/runSequences.ts'
import { arm } from '../../support/publication/model/steps.ts'

const runs = Number(process.env['WAFERDESK_MODEL_RUNS'] ?? 48)
const firstSeed = Number(process.env['WAFERDESK_MODEL_SEED'] ?? 1)
const tell = (line: string): void => void process.stdout.write(`${line}\n`)

let newsroom: Newsroom
let stage: Stage

beforeAll(async () => {
  newsroom = await createNewsroom()
  stage = await openStage(newsroom.payload)
})

afterAll(() => newsroom.close())

it('keeps the order of a post’s schedules when the first has to be tried again', async () => {
  const company = await gatherCompany(stage, 0, 1)
  const story = company.stories[0]!
  const post = story.posts[0]!
  const turn = { stage, story, id: story.ids[0]!, post, now: 0 }
  for (const action of ['publish', 'withdraw'] as const) await arm(turn, action, true)
  for (let n = 0; n < 2; n += 1) {
    await pass(company, 600)
    await crash(company, 1)
    expect(post.waiting.publish?.attempts).toBe(n + 1)
    await checkCompany(company)
    // The withdrawal is due, and waits for the publication.
    await fireDue(stage.payload)
    await checkCompany(company)
  }
  await pass(company, 600)
  await fire(company, 2)
  await checkCompany(company)
  expect(post.events).toEqual(['post.published', 'post.withdrawn'])
})

it(
  'shows readers what the model says, after every step of any sequence',
  async () => {
    expect(await runSequences(stage, firstSeed, runs, tell)).toBeGreaterThan(runs * 5)
  },
  60_000 + runs * 5000,
)
