import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import {
  cancelBundle,
  editBundle,
  fireBundleNow,
  moveBundle,
  undoBundleNow,
} from '../../../src/features/publication/bundles/changeBundle.ts'
import { dryRunBundle } from '../../../src/features/publication/bundles/dryRunBundle.ts'
import { addToBundle } from '../../../src/features/publication/bundles/planBundle.ts'
import { revertBundle } from '../../../src/features/publication/bundles/revertBundle.ts'
import { fireBundle } from '../../../src/features/publication/fire/fireBundle.ts'
import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import { fireSchedule } from '../../../src/features/publication/fire/fireSchedule.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import {
  cancelSchedule,
  moveSchedule,
} from '../../../src/features/publication/schedules/changeSchedule.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { bundleDesk, hour, inSeconds } from '../../support/publication/bundleDesk.ts'
import { dumpPost } from '../../support/publication/dumpPost.ts'
import { letPass } from '../../support/publication/letPass.ts'
import { bundleRoom } from '../../support/publication/bundleRoom.ts'

let newsroom: Newsroom
let payload: Payload
let staff: Awaited<ReturnType<typeof createStaff>>
let desk: ReturnType<typeof bundleDesk>

const room = bundleRoom(() => payload)
const { edit, newest, ready, passHour } = room

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  staff = await createStaff(payload)
  desk = bundleDesk(payload, staff.editor)
})
afterAll(() => newsroom.close())
beforeEach(room.clear)

describe('an order to a bundle', () => {
  it('moves every member in place, and cancels every one', async () => {
    const [one, two] = [await ready(), await ready()]
    const id = await desk.plan({ posts: [one.id, two.id], seconds: 60 })
    const before = (await desk.membersOf(id)).map((member) => member.id)
    await moveBundle(payload, id, inSeconds(2 * hour), desk.asker)
    await passHour()
    expect(await desk.readersSee(one.id)).toBeUndefined()
    expect((await desk.membersOf(id)).map((member) => member.id)).toEqual(before)
    await cancelBundle(payload, id, desk.asker, 'it was a hoax')
    await passHour()
    expect(await desk.readersSee(two.id)).toBeUndefined()
    expect((await desk.membersOf(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
    expect(await desk.eventsOf(id)).toEqual([
      'bundle.planned',
      'schedule.armed',
      'schedule.armed',
      'schedule.moved',
      'schedule.moved',
      'bundle.moved',
      'schedule.cancelled',
      'schedule.cancelled',
      'bundle.cancelled',
    ])
  })

  it.each([
    ['moved', () => (id: number) => moveBundle(payload, id, inSeconds(hour), desk.asker)],
    ['cancelled', () => (id: number) => cancelBundle(payload, id, desk.asker)],
  ])('is %s at its very instant, or fires: never both', async (_how, orderOf) => {
    for (const policy of ['hold-all', 'publish-ready'] as const) {
      const posts = [await ready(), await ready(), await ready()].map((post) => post.id)
      const id = await desk.plan({ posts, policy })
      await letPass(payload, hour)
      const [ordered] = await Promise.all([
        orderOf()(id),
        fireBundle(payload, id, { isPatient: true }),
        fireBundle(payload, id),
      ])
      const seen = await Promise.all(posts.map((post) => desk.readersSee(post)))
      const members = await desk.membersOf(id)
      const shown = seen.map(Boolean)
      expect(members.map(({ state }) => state === 'done')).toEqual(shown)
      if (policy === 'hold-all') {
        // All or nothing: either the order came first, or it came too late.
        expect(new Set(shown).size).toBe(1)
        expect(ordered.ok).toBe(!shown[0])
      }
    }
  })

  it('of one member is refused while the bundle waits, but for taking it out', async () => {
    const [one, two] = [await ready(), await ready()]
    const id = await desk.plan({ posts: [one.id, two.id] })
    const [member] = await desk.membersOf(id)
    const moved = await moveSchedule(payload, member?.id ?? 0, inSeconds(60), desk.asker)
    expect(moved).toMatchObject({ problem: { code: 'publication/in-bundle' } })
    const again = await armSchedule(
      payload,
      { post: one.id, action: 'publish', at: inSeconds(60) },
      desk.asker,
    )
    expect(again).toMatchObject({ problem: { code: 'publication/already-scheduled' } })
    expect(await fireSchedule(payload, member?.id ?? 0)).toBe('left')
    await cancelSchedule(payload, member?.id ?? 0, desk.asker)
    await passHour()
    expect(await desk.readersSee(one.id)).toBeUndefined()
    expect(await desk.readersSee(two.id)).toBeDefined()
  })

  it('takes along a schedule that the post has, with what was approved then', async () => {
    const one = await ready({ title: 'approved' })
    const armed = await armSchedule(
      payload,
      { post: one.id, action: 'publish', at: inSeconds(5 * hour) },
      desk.asker,
    )
    await edit(one.id, { title: 'typed since' })
    const id = await desk.plan({})
    const added = await addToBundle(payload, id, [{ post: one.id, action: 'publish' }], desk.asker)
    expect(added).toMatchObject({ ok: true })
    expect((await desk.membersOf(id)).map((member) => member.id)).toEqual([
      armed.ok ? armed.value.id : 0,
    ])
    const twice = await addToBundle(payload, id, [{ post: one.id, action: 'withdraw' }], desk.asker)
    expect(twice).toMatchObject({ problem: { code: 'publication/bundle-twice' } })
    await passHour()
    expect(await desk.readersSee(one.id)).toMatchObject({ title: 'approved' })
  })

  it('to go now can be undone, and then waits as before', async () => {
    const one = await ready()
    const id = await desk.plan({ posts: [one.id] })
    const instants = async () =>
      (await payload.findByID({ collection: 'bundles', id, depth: 0 })).instant
    const before = await instants()
    await fireBundleNow(payload, id, desk.asker)
    expect(await fireBundle(payload, id)).toBe('left')
    expect(await undoBundleNow(payload, id, desk.asker)).toMatchObject({ ok: true })
    expect(await instants()).toBe(before)
    expect(await undoBundleNow(payload, id, desk.asker)).toMatchObject({
      problem: { code: 'publication/bundle-not-counting' },
    })
    await letPass(payload, 11)
    await fireDue(payload)
    expect(await desk.readersSee(one.id)).toBeUndefined()
    await passHour()
    expect(await desk.readersSee(one.id)).toBeDefined()
  })

  it('comes from an editor', async () => {
    const one = await ready()
    const id = await desk.plan({ posts: [one.id] })
    const writer = { user: staff.writer.user, language: 'en' as const }
    const refused = { ok: false, problem: { code: 'publication/not-allowed' } }
    expect(await moveBundle(payload, id, inSeconds(60), writer)).toMatchObject(refused)
    expect(await cancelBundle(payload, id, writer)).toMatchObject(refused)
    expect(await fireBundleNow(payload, id, writer)).toMatchObject(refused)
    expect(await editBundle(payload, id, { name: 'Mine' }, writer)).toMatchObject(refused)
    expect(
      await addToBundle(payload, id, [{ post: one.id, action: 'publish' }], writer),
    ).toMatchObject(refused)
    expect(await revertBundle(payload, id, { skipsChanged: true }, writer)).toMatchObject(refused)
  })

  it('leaves nothing behind when one of its posts is refused', async () => {
    const one = await ready()
    const id = await desk.plan({})
    const orders = [
      { post: one.id, action: 'publish' },
      { post: 2_000_000, action: 'publish' },
    ] as const
    expect(await addToBundle(payload, id, orders, desk.asker)).toMatchObject({
      problem: { code: 'publication/post-missing' },
    })
    expect(await desk.membersOf(id)).toEqual([])
  })

  it('changes no byte of a post that is not a member', async () => {
    const [one, two] = [
      await ready({ translationKey: 'apart' }),
      await ready({ translationKey: 'apart', language: 'en' }),
    ]
    const before = await dumpPost(payload, two.id)
    const id = await desk.plan({ posts: [one.id] })
    await dryRunBundle(payload, id, desk.asker)
    await passHour()
    expect(await revertBundle(payload, id, { skipsChanged: false }, desk.asker)).toMatchObject({
      ok: true,
    })
    expect(await dumpPost(payload, two.id)).toBe(before)
  })
})

describe('taking a bundle back', () => {
  it('gives readers what they saw before, and keeps newer drafts', async () => {
    const fresh = await ready()
    const old = await ready({ title: 'seen before', slug: 'seen-before', _status: 'published' })
    const gone = await ready({ title: 'was there', slug: 'was-there', _status: 'published' })
    const seen = [await desk.readersSee(fresh.id), await desk.readersSee(old.id)]
    const seenGone = await desk.readersSee(gone.id)
    await edit(old.id, { title: 'newer', slug: 'newer-address', tags: ['new'] })
    const id = await desk.plan({
      members: [
        { post: fresh.id, action: 'publish' },
        { post: old.id, action: 'publish' },
        { post: gone.id, action: 'withdraw' },
      ],
    })
    await passHour()
    expect(await desk.readersSee(old.id)).toMatchObject({ title: 'newer' })
    expect(await desk.readersSee(gone.id)).toBeUndefined()
    await edit(fresh.id, { title: 'typed after' })

    const taken = await revertBundle(payload, id, { skipsChanged: false }, desk.asker)
    expect(taken).toMatchObject({ ok: true, value: { skipped: [] } })
    expect([await desk.readersSee(fresh.id), await desk.readersSee(old.id)]).toEqual(seen)
    expect(await desk.readersSee(gone.id)).toEqual(seenGone)
    expect(await newest(fresh.id)).toMatchObject({ title: 'typed after', _status: 'draft' })
    // What the bundle had published is what the desk still has to work on.
    expect(await newest(old.id)).toMatchObject({ title: 'newer', _status: 'draft' })
    expect(await desk.stateOf(id)).toMatchObject({ state: 'reverted' })
    expect((await desk.eventsOf(id)).slice(-4)).toEqual([
      'post.withdrawn',
      'post.updated',
      'post.published',
      'bundle.reverted',
    ])
    const proofs = await payload.find({
      collection: 'outbox',
      where: { event: { equals: 'publication.prove' } },
      pagination: false,
    })
    expect(proofs.docs.length).toBeGreaterThanOrEqual(6)
    expect(await revertBundle(payload, id, { skipsChanged: true }, desk.asker)).toMatchObject({
      problem: { code: 'publication/bundle-state' },
    })
  })

  it('leaves what was changed by hand since, once somebody says that this is known', async () => {
    const [one, two] = [await ready(), await ready()]
    const id = await desk.plan({ posts: [one.id, two.id] })
    await passHour()
    await payload.update({
      collection: 'posts',
      id: two.id,
      data: { title: 'corrected', _status: 'published' },
    })
    const asked = await revertBundle(payload, id, { skipsChanged: false }, desk.asker)
    expect(asked).toMatchObject({ problem: { code: 'publication/changed-since' } })
    expect(await desk.readersSee(one.id)).toBeDefined()
    const taken = await revertBundle(payload, id, { skipsChanged: true }, desk.asker)
    expect(taken).toMatchObject({ value: { reverted: [one.id], skipped: [two.id] } })
    expect(await desk.readersSee(one.id)).toBeUndefined()
    expect(await desk.readersSee(two.id)).toMatchObject({ title: 'corrected' })
  })

  it('takes nothing back when one of them cannot be', async () => {
    const [one, two] = [
      await ready(),
      await ready({ slug: 'taken-later', title: 'old', _status: 'published' }),
    ]
    await edit(two.id, { slug: 'moved-away', title: 'new' })
    const id = await desk.plan({ posts: [one.id, two.id] })
    await passHour()
    await ready({ slug: 'taken-later', _status: 'published' })
    const taken = await revertBundle(payload, id, { skipsChanged: false }, desk.asker)
    expect(taken).toMatchObject({ problem: { code: 'publication/check-failed' } })
    expect(await desk.readersSee(one.id)).toBeDefined()
    expect(await desk.stateOf(id)).toMatchObject({ state: 'done' })
  })

  it('leaves a later publication that waits', async () => {
    const one = await ready()
    const id = await desk.plan({ posts: [one.id] })
    await passHour()
    await edit(one.id, { title: 'corrected later' })
    const armed = await armSchedule(
      payload,
      { post: one.id, action: 'publish', at: inSeconds(hour) },
      desk.asker,
    )
    await revertBundle(payload, id, { skipsChanged: false }, desk.asker)
    expect(await desk.readersSee(one.id)).toBeUndefined()
    await passHour()
    expect(armed.ok).toBe(true)
    expect(await desk.readersSee(one.id)).toMatchObject({ title: 'corrected later' })
  })
})
