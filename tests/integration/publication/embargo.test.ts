import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import { fireSchedule } from '../../../src/features/publication/fire/fireSchedule.ts'
import { watchAlarms } from '../../../src/features/publication/alarms/watchAlarms.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import {
  cancelSchedule,
  moveSchedule,
  releaseSchedule,
} from '../../../src/features/publication/schedules/changeSchedule.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import type { Member } from '../../support/createStaff.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createUser } from '../../support/factories/createUser.ts'
import { unique } from '../../support/factories/unique.ts'
import { dumpPost } from '../../support/publication/dumpPost.ts'
import { letPass } from '../../support/publication/letPass.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'
import { embargoRoom } from '../../support/publication/embargoRoom.ts'

const hour = 3600
const zone = 'Asia/Taipei'

let newsroom: Newsroom
let payload: Payload
let serve: Serve
let staff: Awaited<ReturnType<typeof createStaff>>

const published = { _status: 'published' as const }
const local = () => ({ collection: 'posts' as const, depth: 0 })

const {
  as,
  inHours,
  termsIn,
  change,
  embargo,
  armed,
  codeOf,
  scheduleOf,
  eventsOf,
  isLive,
  isStoredAsLive,
  draft,
  setPastEverything,
} = embargoRoom(
  () => payload,
  () => staff,
)

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  payload.logger.level = 'silent'
  serve = serveNewsroom(newsroom)
  staff = await createStaff(payload)
})

afterAll(() => newsroom.close())

describe('a post under embargo', () => {
  it('refuses a schedule before its end, and names both instants', async () => {
    const post = await draft()
    await embargo(post.id, 3)
    const { local: until } = inHours(3)
    const { local: asked } = inHours(2)
    const refused = await armSchedule(
      payload,
      { post: post.id, action: 'publish', at: inHours(2) },
      as(staff.editor),
    )
    expect(refused).toMatchObject({
      problem: {
        code: 'publication/embargoed',
        values: {
          until: `${until.replace('T', ' ')} ${zone}`,
          asked: `${asked.replace('T', ' ')} ${zone}`,
        },
      },
    })
    const id = await armed(post.id, 3)
    expect(codeOf(await moveSchedule(payload, id, inHours(2), as(staff.editor)))).toBe(
      'publication/embargoed',
    )
    expect((await scheduleOf(id)).state).toBe('armed')
  })

  it('may be scheduled for its very end, and appears then', async () => {
    const post = await draft()
    await embargo(post.id, 3)
    await armed(post.id, 3)
    await letPass(payload, 4 * hour)
    await fireDue(payload)
    expect(await isLive(post.id)).toBe(true)
  })

  it('says so in Chinese through Payload’s own interface', async () => {
    const post = await draft()
    await embargo(post.id, 3)
    const headers = { ...staff.admin.headers, 'Accept-Language': 'zh-TW' }
    const answer = await serve(`/api/posts/${post.id}`, {
      method: 'PATCH',
      headers,
      body: published,
    })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('禁發至')
  })

  it('can be edited, withdrawn from nothing, trashed and deleted', async () => {
    const post = await draft()
    await embargo(post.id, 3)
    const edited = await payload.update({
      ...local(),
      id: post.id,
      draft: true,
      data: { title: 'words', embargoedUntil: null },
    })
    expect(edited.embargoedUntil).not.toBeNull()
    await payload.update({ ...local(), id: post.id, data: { deletedAt: new Date().toISOString() } })
    await payload.delete({ ...local(), id: post.id, trash: true })
    const { totalDocs } = await payload.count({
      collection: 'embargoes',
      where: { post: { equals: post.id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('gives none of it to a duplicate, which is another story', async () => {
    const post = await draft()
    await embargo(post.id, 3)
    const copy = await payload.duplicate({ ...local(), id: post.id, draft: true })
    expect(copy.embargoedUntil ?? null).toBeNull()
  })

  it('never is live and under embargo, however the two race', async () => {
    for (let n = 0; n < 8; n += 1) {
      const post = await draft()
      const [set] = await Promise.all([
        change({ post: post.id, terms: termsIn(2) }),
        payload.update({ ...local(), id: post.id, data: published }).catch(() => {}),
      ])
      expect(await isStoredAsLive(post.id)).toBe(!set.ok)
    }
  })
})

describe('a schedule that is armed when an embargo is set', () => {
  it('is held at once, raises an alarm, and goes on once it is moved', async () => {
    const post = await draft()
    const id = await armed(post.id, 1)
    expect((await embargo(post.id, 3)).held).toEqual([id])
    const held = await scheduleOf(id)
    expect(held.state).toBe('held')
    const { message } = held.problem as { message: { en: string } }
    for (const { local: named } of [inHours(1), inHours(3)]) {
      expect(message.en).toContain(named.replace('T', ' '))
    }
    await watchAlarms(payload)
    const { docs } = await payload.find({
      collection: 'alarms',
      where: { schedule: { equals: id } },
    })
    expect(docs).toMatchObject([{ kind: 'held', post: post.id }])
    expect(codeOf(await releaseSchedule(payload, id, as(staff.editor)))).toBe(
      'publication/embargoed',
    )
    expect(codeOf(await moveSchedule(payload, id, inHours(4), as(staff.editor)))).toBe('done')
    await letPass(payload, 5 * hour)
    await fireDue(payload)
    expect(await isLive(post.id)).toBe(true)
  })

  it('stays armed if it is due at the end of the embargo or later', async () => {
    const post = await draft()
    const id = await armed(post.id, 3)
    expect((await embargo(post.id, 3)).held).toEqual([])
    expect((await scheduleOf(id)).state).toBe('armed')
  })

  it('is held when it is due, should the embargo have come past everything', async () => {
    const post = await draft()
    const id = await armed(post.id, 1)
    await setPastEverything(post.id, 50)
    await letPass(payload, 2 * hour)
    await fireSchedule(payload, id)
    expect(await scheduleOf(id)).toMatchObject({
      state: 'held',
      problem: { code: 'publication/embargoed' },
    })
  })
})

const publishNow = async (post: number, member: Member, embargoReason?: string) =>
  await armSchedule(payload, { post, action: 'publish', embargoReason }, as(member))

describe('breaking an embargo', () => {
  it('takes an administrator and a reason, which the audit log keeps', async () => {
    const post = await draft()
    await embargo(post.id, 3)
    expect(codeOf(await publishNow(post.id, staff.editor, 'it leaked'))).toBe(
      'publication/embargoed',
    )
    expect(codeOf(await publishNow(post.id, staff.admin))).toBe('publication/embargoed')
    expect(codeOf(await publishNow(post.id, staff.admin, 'it leaked'))).toBe('done')
    await letPass(payload, 11)
    await fireDue(payload)
    expect(await isLive(post.id)).toBe(true)
    const events = await eventsOf(post.id)
    expect(events.map(({ event }) => event)).toEqual([
      'embargo.set',
      'schedule.armed',
      'embargo.broken',
      'post.published',
    ])
    expect(events[1]).toMatchObject({ actorName: 'admin', reason: 'it leaked' })
    expect(events[2]).toMatchObject({ actorName: 'admin', reason: 'it leaked' })
    const until = Date.parse(String(events[0]?.to)) - 11_000
    expect(events[2]?.from).toBe(new Date(until).toISOString())
  })

  it('can be undone until it has happened, and leaves the embargo then', async () => {
    const post = await draft()
    await embargo(post.id, 3)
    const done = await publishNow(post.id, staff.admin, 'it leaked')
    if (!done.ok) throw new Error('refused')
    await cancelSchedule(payload, done.value.id, as(staff.admin))
    expect(codeOf(await publishNow(post.id, staff.editor))).toBe('publication/embargoed')
  })

  it('counts no more when whoever gave the reason is no administrator any more', async () => {
    const user = await createUser(payload, { role: 'admin' })
    const member: Member = { user: { ...user, collection: 'users' }, headers: {} }
    const post = await draft()
    await embargo(post.id, 9)
    const order = { post: post.id, action: 'publish' as const, at: inHours(1) }
    const done = await armSchedule(payload, { ...order, embargoReason: 'because' }, as(member))
    if (!done.ok) throw new Error(JSON.stringify(done.problem))
    await payload.update({ collection: 'users', id: user.id, data: { role: 'editor' } })
    await letPass(payload, 2 * hour)
    await fireDue(payload)
    expect(await scheduleOf(done.value.id)).toMatchObject({
      state: 'held',
      problem: { code: 'publication/embargoed' },
    })
    expect(await isLive(post.id)).toBe(false)
  })
})

describe('changing an embargo', () => {
  it('is recorded: who, from, to, why', async () => {
    const post = await draft()
    const first = await embargo(post.id, 3, staff.writer)
    const later = await embargo(post.id, 5)
    const terms = termsIn(4)
    await change({ post: post.id, terms, reason: 'they moved it' }, staff.admin)
    await change({ post: post.id, terms: null, reason: 'they called it off' }, staff.admin)
    expect(await eventsOf(post.id)).toMatchObject([
      { event: 'embargo.set', actorName: 'writer', to: first.until?.toISOString() },
      { event: 'embargo.moved', actorName: 'editor', from: first.until?.toISOString() },
      {
        event: 'embargo.moved',
        actorName: 'admin',
        from: later.until?.toISOString(),
        to: terms.instant.toISOString(),
        reason: 'they moved it',
      },
      {
        event: 'embargo.lifted',
        actorName: 'admin',
        from: terms.instant.toISOString(),
        reason: 'they called it off',
      },
    ])
    await payload.update({ ...local(), id: post.id, data: published })
    expect(await isLive(post.id)).toBe(true)
  })

  it.each(['writer', 'editor'] as const)('to an earlier end is refused to a %s', async (role) => {
    const post = await draft()
    await embargo(post.id, 3)
    const reason = 'I say so'
    const earlier = await change({ post: post.id, terms: termsIn(2), reason }, staff[role])
    const lifted = await change({ post: post.id, terms: null, reason }, staff[role])
    expect([codeOf(earlier), codeOf(lifted)]).toEqual([
      'publication/embargo-shorten',
      'publication/embargo-shorten',
    ])
  })

  it('to an earlier end asks an administrator why', async () => {
    const post = await draft()
    await embargo(post.id, 3)
    expect(codeOf(await change({ post: post.id, terms: null }, staff.admin))).toBe(
      'publication/embargo-reason',
    )
  })

  it('is refused to a writer where it would hold what an editor has scheduled', async () => {
    const post = await draft()
    const id = await armed(post.id, 1)
    const refused = await change({ post: post.id, terms: termsIn(3) }, staff.writer)
    expect(codeOf(refused)).toBe('publication/embargo-hold')
    expect((await scheduleOf(id)).state).toBe('armed')
  })

  it('is refused while readers see the post, and for frontends', async () => {
    const post = await draft(published)
    expect(codeOf(await change({ post: post.id, terms: termsIn(3) }))).toBe(
      'publication/embargo-live',
    )
    const hidden = await draft()
    for (const nobody of [staff.frontend, staff.anonymous]) {
      expect(codeOf(await change({ post: hidden.id, terms: termsIn(3) }, nobody))).toBe(
        'publication/not-allowed',
      )
    }
  })

  it('takes a file for a proof only while it is there', async () => {
    const post = await draft()
    const terms = { ...termsIn(3), note: null, proof: 987_654 }
    expect(codeOf(await change({ post: post.id, terms }))).toBe('publication/proof-missing')
  })

  it('leaves the other language’s post as it is, byte for byte', async () => {
    const key = `story-${unique()}`
    const post = await draft({ translationKey: key })
    const other = await draft({ language: 'en', translationKey: key, _status: 'published' })
    const before = await dumpPost(payload, other.id)
    await embargo(post.id, 3)
    await embargo(post.id, 4)
    await change({ post: post.id, terms: null, reason: 'over' }, staff.admin)
    expect(await dumpPost(payload, other.id)).toEqual(before)
  })
})
