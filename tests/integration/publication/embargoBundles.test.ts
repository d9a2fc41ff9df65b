import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { moveBundle } from '../../../src/features/publication/bundles/changeBundle.ts'
import { addToBundle } from '../../../src/features/publication/bundles/planBundle.ts'
import { changeEmbargo } from '../../../src/features/publication/embargo/changeEmbargo.ts'
import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'
import { bundleDesk, hour, inSeconds } from '../../support/publication/bundleDesk.ts'
import { letPass } from '../../support/publication/letPass.ts'

let newsroom: Newsroom
let payload: Payload
let desk: ReturnType<typeof bundleDesk>

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const staff = await createStaff(payload)
  desk = bundleDesk(payload, staff.editor)
})
afterAll(() => newsroom.close())

const createStory = async () => {
  const translationKey = `story-${unique()}`
  const zh = await createPost(payload, { translationKey, slug: `zh-${unique()}` })
  const en = await createPost(payload, { translationKey, slug: `en-${unique()}`, language: 'en' })
  return { zh: zh.id, en: en.id }
}

const embargo = async (post: number, hours: number) => {
  const terms = { ...inSeconds(hours * hour), note: 'A briefing', proof: null }
  const done = await changeEmbargo(payload, { post, terms }, desk.asker)
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  return done.value
}

const pass = async (hours: number) => {
  await letPass(payload, hours * hour)
  await fireDue(payload)
}

const live = async ({ zh, en }: { readonly zh: number; readonly en: number }) =>
  [await desk.readersSee(zh), await desk.readersSee(en)].map((seen) => seen !== undefined)

it('keeps all of a bundle back that holds all, until it is moved to its end', async () => {
  const story = await createStory()
  const id = await desk.plan({ posts: [story.zh, story.en] })
  expect((await embargo(story.zh, 3)).held).toHaveLength(1)
  const member = (await desk.membersOf(id)).find(({ post }) => post === story.zh)
  expect(member).toMatchObject({ state: 'held', code: 'publication/embargoed' })
  await pass(1.5)
  expect(await live(story)).toEqual([false, false])
  expect(await desk.stateOf(id)).toMatchObject({ state: 'held' })

  const early = await moveBundle(payload, id, inSeconds(hour), desk.asker)
  expect(early).toMatchObject({ problem: { code: 'publication/embargoed' } })
  expect(await moveBundle(payload, id, inSeconds(2 * hour), desk.asker)).toMatchObject({ ok: true })
  await pass(2.5)
  expect(await live(story)).toEqual([true, true])
})

it('keeps its post back from a bundle that publishes what is ready, and no other', async () => {
  const story = await createStory()
  await desk.plan({ posts: [story.zh, story.en], policy: 'publish-ready' })
  await embargo(story.zh, 3)
  await pass(1.5)
  expect(await live(story)).toEqual([false, true])
})

it('refuses to let its post into a bundle that is due before', async () => {
  const story = await createStory()
  await embargo(story.zh, 3)
  const id = await desk.plan({ posts: [story.en] })
  const order = { post: story.zh, action: 'publish' as const }
  const refused = await addToBundle(payload, id, [order], desk.asker)
  expect(refused).toMatchObject({ problem: { code: 'publication/embargoed' } })
  expect(await desk.membersOf(id)).toHaveLength(1)
})
