import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { sayAlarm } from '../../../src/features/publication/alarms/sayAlarm.ts'
import {
  fireBundleNow,
  moveBundle,
} from '../../../src/features/publication/bundles/changeBundle.ts'
import { dryRunBundle } from '../../../src/features/publication/bundles/dryRunBundle.ts'
import { changeEmbargo } from '../../../src/features/publication/embargo/changeEmbargo.ts'
import { fireBundle } from '../../../src/features/publication/fire/fireBundle.ts'
import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import { fireSchedule } from '../../../src/features/publication/fire/fireSchedule.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import {
  cancelSchedule,
  releaseSchedule,
  repinSchedule,
} from '../../../src/features/publication/schedules/changeSchedule.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createUser } from '../../support/factories/createUser.ts'
import { bundleDesk, hour, inSeconds } from '../../support/publication/bundleDesk.ts'
import { letPass } from '../../support/publication/letPass.ts'
import { bundleRoom } from '../../support/publication/bundleRoom.ts'

let newsroom: Newsroom
let payload: Payload
let staff: Awaited<ReturnType<typeof createStaff>>
let desk: ReturnType<typeof bundleDesk>

const room = bundleRoom(() => payload)
const { edit, newest, ready, blocked, passHour, stick } = room

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  staff = await createStaff(payload)
  desk = bundleDesk(payload, staff.editor)
})
afterAll(() => newsroom.close())
beforeEach(room.clear)

describe('a bundle that holds all', () => {
  it('publishes both languages of a story together, as they were approved', async () => {
    const zh = await ready({ translationKey: 'story-both' })
    const en = await ready({ translationKey: 'story-both', language: 'en' })
    const id = await desk.plan({ posts: [en.id, zh.id] })
    await edit(zh.id, { title: 'typed since' })
    await fireDue(payload)
    expect(await desk.readersSee(zh.id)).toBeUndefined()
    await passHour()
    expect(await desk.readersSee(zh.id)).toMatchObject({ title: zh.title })
    expect(await desk.readersSee(en.id)).toMatchObject({ title: en.title })
    expect(await newest(zh.id)).toMatchObject({ title: 'typed since', _status: 'draft' })
    expect(await desk.stateOf(id)).toMatchObject({ state: 'done', code: null })
    const [first, second] = await desk.membersOf(id)
    expect([first?.state, second?.state]).toEqual(['done', 'done'])
    expect(await desk.eventsOf(id)).toEqual([
      'bundle.planned',
      'schedule.armed',
      'schedule.armed',
      'post.published',
      'post.published',
      'bundle.fired',
    ])
    await passHour()
    expect(await desk.publications(zh.id)).toBe(1)
  })

  it('publishes nothing when one member is blocked, and one alarm says which and why', async () => {
    const fine = await ready()
    const other = await blocked()
    const id = await desk.plan({ posts: [fine.id, other.id] })
    const dry = await dryRunBundle(payload, id, desk.asker)
    expect(dry?.goes).toBe('nothing')
    await passHour()
    expect(await desk.readersSee(fine.id)).toBeUndefined()
    expect(await desk.stateOf(id)).toMatchObject({
      state: 'held',
      code: 'publication/bundle-blocked',
    })
    const members = await desk.membersOf(id)
    expect(members.map(({ post, state, code }) => [post, state, code])).toEqual([
      [fine.id, 'held', 'publication/bundle-held'],
      [other.id, 'held', 'publication/check-failed'],
    ])
    // What the dry run said is what then happened.
    const said = dry?.members.find(({ obstacles }) => obstacles.length > 0)
    expect(said?.schedule).toBe(members[1]?.id)
    const problem = (await desk.stateOf(id))?.en ?? ''
    for (const { text } of said?.obstacles ?? []) expect(problem).toContain(text)
    const alarms = await stick()
    expect(alarms).toHaveLength(1)
    const [alarm] = alarms
    if (!alarm) throw new Error('no alarm')
    for (const { text } of said?.obstacles ?? []) {
      expect(sayAlarm(alarm, 'en', 'Asia/Taipei')).toContain(text)
    }
    expect(sayAlarm(alarm, 'en', 'Asia/Taipei')).toContain('Publish the bundle now')
    expect(sayAlarm(alarm, 'zh-TW', 'Asia/Taipei')).toContain('立即發出整個組合')

    // Mended, pinned anew and set going again, all of it goes.
    await edit(other.id, { title: 'mended', slug: 'mended-in-bundle' })
    expect(await repinSchedule(payload, members[1]?.id ?? 0, desk.asker)).toMatchObject({
      ok: true,
    })
    expect((await dryRunBundle(payload, id, desk.asker))?.goes).toBe('all')
    expect(await fireBundleNow(payload, id, desk.asker)).toMatchObject({ ok: true })
    await letPass(payload, 11)
    await fireDue(payload)
    expect(await desk.readersSee(fine.id)).toBeDefined()
    expect(await desk.readersSee(other.id)).toMatchObject({ title: 'mended' })
    expect(await stick()).toEqual([])
  })

  it('asks somebody when it was missed by more than six hours', async () => {
    const one = await ready()
    const id = await desk.plan({ posts: [one.id] })
    await letPass(payload, 8 * hour)
    await fireDue(payload)
    expect(await desk.stateOf(id)).toMatchObject({ state: 'held', code: 'publication/missed' })
    expect(await desk.readersSee(one.id)).toBeUndefined()
    expect(await moveBundle(payload, id, inSeconds(hour), desk.asker)).toMatchObject({ ok: true })
    await passHour()
    expect(await desk.readersSee(one.id)).toBeDefined()
  })

  it('is held at once when whoever answers for it may no longer publish', async () => {
    const user = await createUser(payload, { role: 'editor', name: 'Going' })
    const going = bundleDesk(payload, { user: { ...user, collection: 'users' }, headers: {} })
    const one = await ready()
    const id = await going.plan({ posts: [one.id] })
    await payload.update({ collection: 'users', id: user.id, data: { role: 'writer' } })
    expect(await desk.stateOf(id)).toMatchObject({
      state: 'held',
      code: 'publication/scheduler-gone',
    })
    await fireBundleNow(payload, id, desk.asker)
    await letPass(payload, 11)
    await fireDue(payload)
    expect(await desk.stateOf(id)).toMatchObject({ state: 'done' })
  })

  it('does not go without a member whose post went into the trash', async () => {
    const [one, two] = [await ready(), await ready()]
    const id = await desk.plan({ posts: [one.id, two.id] })
    await payload.update({
      collection: 'posts',
      id: two.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await desk.membersOf(id))[1]).toMatchObject({
      state: 'held',
      code: 'publication/in-trash',
    })
    expect(await stick()).toHaveLength(1)
    expect((await dryRunBundle(payload, id, desk.asker))?.goes).toBe('nothing')
    await passHour()
    expect(await desk.readersSee(one.id)).toBeUndefined()
    expect(await desk.stateOf(id)).toMatchObject({ state: 'held' })
    // Taken out, the rest goes.
    await cancelSchedule(payload, (await desk.membersOf(id))[1]?.id ?? 0, desk.asker)
    await fireBundleNow(payload, id, desk.asker)
    await letPass(payload, 11)
    await fireDue(payload)
    expect(await desk.readersSee(one.id)).toBeDefined()
  })

  it('takes a member back whose post was restored, as its newest revision', async () => {
    const [one, two] = [await ready(), await ready()]
    const id = await desk.plan({ posts: [one.id, two.id] })
    const trash = (deletedAt: string | null) =>
      payload.update({ collection: 'posts', id: two.id, data: { deletedAt }, trash: true })
    await trash(new Date().toISOString())
    await moveBundle(payload, id, inSeconds(hour), desk.asker)
    expect((await desk.membersOf(id)).map(({ state }) => state)).toEqual(['armed', 'held'])
    await trash(null)
    const lost = (await desk.membersOf(id))[1]?.id ?? 0
    expect(await repinSchedule(payload, lost, desk.asker)).toMatchObject({ ok: true })
    expect((await dryRunBundle(payload, id, desk.asker))?.goes).toBe('all')
    expect(await stick()).toEqual([])
    await passHour()
    expect(await desk.readersSee(two.id)).toBeDefined()
  })

  it('goes with none before the embargo of one has ended, and says so beforehand', async () => {
    const [one, two] = [await ready(), await ready()]
    const id = await desk.plan({ posts: [one.id, two.id] })
    const { instant, local, zone } = inSeconds(3 * hour)
    const terms = { instant, local, zone, note: 'told at the briefing', proof: null }
    const embargoed = await changeEmbargo(payload, { post: two.id, terms }, desk.asker)
    expect(embargoed).toMatchObject({ ok: true })
    const dry = await dryRunBundle(payload, id, desk.asker)
    expect(dry?.goes).toBe('nothing')
    expect(dry?.members[1]?.obstacles[0]?.advice).toContain('after the embargo')
    const early = await moveBundle(payload, id, inSeconds(2 * hour), desk.asker)
    expect(early).toMatchObject({ problem: { code: 'publication/embargoed' } })
    await passHour()
    expect([await desk.readersSee(one.id), await desk.readersSee(two.id)]).toEqual([
      undefined,
      undefined,
    ])
    expect(await desk.stateOf(id)).toMatchObject({ state: 'held' })
    expect(await moveBundle(payload, id, inSeconds(2 * hour + 60), desk.asker)).toMatchObject({
      ok: true,
    })
    await letPass(payload, 2 * hour + 60)
    await fireDue(payload)
    expect(await desk.readersSee(one.id)).toBeDefined()
    expect(await desk.readersSee(two.id)).toBeDefined()
  })

  it('tries again later when the database fails it, as a whole', async () => {
    const [one, two] = [await ready(), await ready()]
    const id = await desk.plan({ posts: [one.id, two.id] })
    const update = payload.update.bind(payload)
    let calls = 0
    payload.update = async (given: never) => {
      calls += 1
      if (calls === 2) throw new Error('the connection was lost')
      return await update(given)
    }
    await letPass(payload, hour)
    expect(await fireBundle(payload, id)).toBe('postponed')
    payload.update = update
    expect(await desk.readersSee(one.id)).toBeUndefined()
    expect(await desk.stateOf(id)).toMatchObject({ state: 'armed', code: 'publication/transient' })
    await letPass(payload, 2)
    await fireDue(payload)
    expect(await desk.readersSee(one.id)).toBeDefined()
    expect(await desk.readersSee(two.id)).toBeDefined()
    expect([await desk.publications(one.id), await desk.publications(two.id)]).toEqual([1, 1])
  })

  it('lets a member that was published by hand go, and goes with the rest', async () => {
    const [one, two] = [await ready(), await ready()]
    const id = await desk.plan({ posts: [one.id, two.id] })
    await payload.update({
      collection: 'posts',
      id: one.id,
      data: { title: 'by hand', _status: 'published' },
    })
    await passHour()
    expect(await desk.readersSee(one.id)).toMatchObject({ title: 'by hand' })
    expect(await desk.readersSee(two.id)).toBeDefined()
    expect(await desk.stateOf(id)).toMatchObject({ state: 'done' })
  })

  it('waits for an earlier schedule of one of its posts', async () => {
    const one = await ready()
    const armed = await armSchedule(
      payload,
      { post: one.id, action: 'publish', at: inSeconds(hour - 60) },
      desk.asker,
    )
    const id = await desk.plan({ members: [{ post: one.id, action: 'withdraw' }] })
    if (!armed.ok) throw new Error('not armed')
    await letPass(payload, hour)
    expect(await fireBundle(payload, id)).toBe('left')
    expect(await fireSchedule(payload, armed.value.id)).toBe('fired')
    expect(await fireBundle(payload, id)).toBe('fired')
    expect(await desk.readersSee(one.id)).toBeUndefined()
  })
})

describe('a bundle that publishes what is ready', () => {
  it('publishes what can go, and says of the rest why not', async () => {
    const [fine, other, last] = [await ready(), await blocked(), await ready()]
    const id = await desk.plan({ policy: 'publish-ready', posts: [fine.id, other.id, last.id] })
    const dry = await dryRunBundle(payload, id, desk.asker)
    expect(dry?.goes).toBe('some')
    await passHour()
    expect(await desk.readersSee(fine.id)).toBeDefined()
    expect(await desk.readersSee(last.id)).toBeDefined()
    const members = await desk.membersOf(id)
    expect(members.map(({ state }) => state)).toEqual(['done', 'failed', 'done'])
    expect(dry?.members.map(({ obstacles }) => obstacles.length > 0)).toEqual([false, true, false])
    expect(await desk.stateOf(id)).toMatchObject({
      state: 'done',
      code: 'publication/bundle-partly',
    })
    const alarms = await stick()
    expect(alarms).toMatchObject([{ kind: 'failed', title: 'The big story' }])
    // What was left is mended, and goes by itself.
    await edit(other.id, { title: 'late', slug: 'late-in-bundle' })
    const left = members[1]?.id ?? 0
    await repinSchedule(payload, left, desk.asker)
    expect(await releaseSchedule(payload, left, desk.asker)).toMatchObject({ ok: true })
    await fireDue(payload)
    expect(await desk.readersSee(other.id)).toMatchObject({ title: 'late' })
    expect(await stick()).toEqual([])
  })

  it('is held as a whole when nothing of it could go', async () => {
    const one = await ready()
    const id = await desk.plan({ policy: 'publish-ready', posts: [one.id] })
    await letPass(payload, 8 * hour)
    await fireDue(payload)
    expect(await desk.stateOf(id)).toMatchObject({ state: 'held' })
    expect(await moveBundle(payload, id, inSeconds(hour), desk.asker)).toMatchObject({ ok: true })
    await passHour()
    expect(await desk.readersSee(one.id)).toBeDefined()
  })

  it('lets an address pass from one member to another, as its dry run says', async () => {
    const first = await ready({ slug: 'handed-on', _status: 'published' })
    await edit(first.id, { slug: 'handed-on-old' })
    const second = await ready({ slug: 'second-own' })
    await edit(second.id, { slug: 'handed-on' }).catch(() => undefined)
    const id = await desk.plan({ policy: 'publish-ready', posts: [first.id, second.id] })
    const dry = await dryRunBundle(payload, id, desk.asker)
    await passHour()
    const failed = (await desk.membersOf(id)).filter(({ state }) => state === 'failed')
    const said = dry?.members.filter(({ obstacles }) => obstacles.length > 0)
    expect(said?.map(({ schedule }) => schedule)).toEqual(failed.map(({ id: member }) => member))
  })
})
