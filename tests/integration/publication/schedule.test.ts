import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import {
  cancelSchedule,
  moveSchedule,
  releaseSchedule,
  repinSchedule,
} from '../../../src/features/publication/schedules/changeSchedule.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import type { Member } from '../../support/createStaff.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { createUser } from '../../support/factories/createUser.ts'
import { letPass } from '../../support/publication/letPass.ts'

const hour = 3600

const as = (member: Member) => ({ user: member.user, language: 'en' as const })
const inSeconds = (seconds: number) => ({
  instant: new Date(Date.now() + seconds * 1000),
  local: '2026-12-01T06:00',
  zone: 'Asia/Taipei',
})

describe('a schedule', () => {
  let newsroom: Newsroom
  let payload: Payload
  let staff: Awaited<ReturnType<typeof createStaff>>

  const arm = async (post: number, seconds = hour, action: 'publish' | 'withdraw' = 'publish') => {
    const armed = await armSchedule(
      payload,
      { post, action, at: inSeconds(seconds) },
      as(staff.editor),
    )
    if (!armed.ok) throw new Error(JSON.stringify(armed.problem))
    return armed.value.id
  }
  const scheduleOf = (id: number) =>
    payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true })
  const edit = (id: number, data: Partial<Post>) =>
    payload.update({ collection: 'posts', id, data, draft: true })
  const readersSee = async (id: number) => {
    const { docs } = await payload.find({
      collection: 'posts',
      where: { id: { equals: id } },
      overrideAccess: false,
      depth: 0,
    })
    return docs[0]
  }
  const newest = (id: number) =>
    payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
  const events = async (post: number) => {
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { post: { equals: post } },
      sort: 'sequence',
      pagination: false,
    })
    return docs.map(({ event }) => event)
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    staff = await createStaff(payload)
  })
  afterAll(() => newsroom.close())

  it('publishes the revision that was approved, whatever was typed since', async () => {
    const category = await payload.create({
      collection: 'categories',
      data: { name: 'Later', slug: 'later' },
    })
    const post = await createPost(payload, { title: 'approved', slug: 'approved', tags: ['one'] })
    const id = await arm(post.id)
    await edit(post.id, { title: 'typed since', tags: ['two'], categories: [category.id] })
    await edit(post.id, { summary: 'and more', slug: 'typed-since' })
    await fireDue(payload)
    expect(await readersSee(post.id)).toBeUndefined()
    await letPass(payload, hour)
    await fireDue(payload)
    const seen = await readersSee(post.id)
    expect(seen).toMatchObject({ title: 'approved', slug: 'approved', tags: ['one'] })
    expect(seen?.summary ?? null).toBeNull()
    expect(seen?.categories ?? []).toEqual([])
    // What was typed since is still what a writer finds.
    const draft = await newest(post.id)
    expect(draft).toMatchObject({
      _status: 'draft',
      title: 'typed since',
      summary: 'and more',
      tags: ['two'],
    })
    const done = await scheduleOf(id)
    expect(done).toMatchObject({ state: 'done', attempts: 0 })
    expect(seen?.publishedAt).toBe(done.instant)
    expect(await events(post.id)).toEqual(['schedule.armed', 'post.published'])
    await fireDue(payload)
    expect(await events(post.id)).toHaveLength(2)
  })

  it('withdraws, and leaves the text', async () => {
    const post = await createPost(payload, { slug: 'goes', _status: 'published' })
    await edit(post.id, { title: 'half a headl' })
    await arm(post.id, hour, 'withdraw')
    await letPass(payload, hour)
    await fireDue(payload)
    expect(await readersSee(post.id)).toBeUndefined()
    expect(await newest(post.id)).toMatchObject({ title: 'half a headl', _status: 'draft' })
    expect((await events(post.id)).at(-1)).toBe('post.withdrawn')
  })

  it('is one for each post and action', async () => {
    const post = await createPost(payload, { slug: 'only-one' })
    const order = { post: post.id, action: 'publish', at: inSeconds(hour) } as const
    const tries = await Promise.all(
      [1, 2, 3].map(() => armSchedule(payload, order, as(staff.editor))),
    )
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    for (const tried of tries.filter(({ ok }) => !ok)) {
      expect(tried).toMatchObject({ problem: { code: 'publication/already-scheduled' } })
    }
  })

  it('is moved in place, and fires once at its new instant', async () => {
    const post = await createPost(payload, { slug: 'moved' })
    const id = await arm(post.id, 60)
    await moveSchedule(payload, id, inSeconds(2 * hour), as(staff.admin))
    await letPass(payload, hour)
    await fireDue(payload)
    expect(await readersSee(post.id)).toBeUndefined()
    await letPass(payload, hour)
    await fireDue(payload)
    expect(await scheduleOf(id)).toMatchObject({ state: 'done', requestedByName: 'admin' })
    expect(await events(post.id)).toEqual(['schedule.armed', 'schedule.moved', 'post.published'])
  })

  it('does not fire once cancelled', async () => {
    const post = await createPost(payload, { slug: 'cancelled' })
    const id = await arm(post.id)
    await cancelSchedule(payload, id, as(staff.editor), 'the letter was a fake')
    await letPass(payload, hour)
    await fireDue(payload)
    expect(await readersSee(post.id)).toBeUndefined()
    expect(await scheduleOf(id)).toMatchObject({ state: 'cancelled' })
  })

  it('takes the new revision when somebody pins it', async () => {
    const post = await createPost(payload, { title: 'first', slug: 'pinned' })
    const id = await arm(post.id)
    await edit(post.id, { title: 'second' })
    expect(await repinSchedule(payload, id, as(staff.editor))).toMatchObject({ ok: true })
    await edit(post.id, { title: 'third' })
    await letPass(payload, hour)
    await fireDue(payload)
    expect(await readersSee(post.id)).toMatchObject({ title: 'second' })
  })

  it('is cancelled when the post is published by hand, so that no older text comes back', async () => {
    const post = await createPost(payload, { title: 'older', slug: 'by-hand' })
    const id = await arm(post.id)
    await payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: 'newer', _status: 'published' },
    })
    await letPass(payload, hour)
    await fireDue(payload)
    expect(await readersSee(post.id)).toMatchObject({ title: 'newer' })
    expect(await scheduleOf(id)).toMatchObject({
      state: 'cancelled',
      problem: { code: 'publication/by-hand' },
    })
  })

  it('is cancelled with its post: in the trash, and deleted', async () => {
    const trashed = await createPost(payload, { slug: 'trashed' })
    const first = await arm(trashed.id)
    await payload.update({
      collection: 'posts',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await scheduleOf(first)).toMatchObject({ state: 'cancelled' })
    const deleted = await createPost(payload, { slug: 'deleted', title: 'deleted' })
    const second = await arm(deleted.id)
    await payload.delete({ collection: 'posts', id: deleted.id })
    expect(await scheduleOf(second)).toMatchObject({ state: 'cancelled', title: 'deleted' })
    expect((await events(deleted.id)).slice(1)).toEqual(['schedule.cancelled', 'post.deleted'])
  })

  it('is held when whoever scheduled may no longer publish, and goes on when another releases it', async () => {
    const user = await createUser(payload, { role: 'editor', name: 'Leaving' })
    const post = await createPost(payload, { slug: 'held' })
    const armed = await armSchedule(
      payload,
      { post: post.id, action: 'publish', at: inSeconds(hour) },
      { user: { ...user, collection: 'users' }, language: 'en' },
    )
    if (!armed.ok) throw new Error('not armed')
    await payload.update({ collection: 'users', id: user.id, data: { role: 'writer' } })
    const { id } = armed.value
    expect(await scheduleOf(id)).toMatchObject({
      state: 'held',
      problem: { code: 'publication/scheduler-gone' },
    })
    await payload.delete({ collection: 'users', id: user.id })
    await letPass(payload, hour)
    await fireDue(payload)
    expect(await readersSee(post.id)).toBeUndefined()
    expect(await releaseSchedule(payload, id, as(staff.editor))).toMatchObject({ ok: true })
    await fireDue(payload)
    expect(await readersSee(post.id)).toMatchObject({ slug: 'held' })
  })

  it('fires after an outage of ten minutes, and is held after one of seven hours', async () => {
    const soon = await createPost(payload, { slug: 'ten-minutes' })
    await arm(soon.id, 60)
    await letPass(payload, 660)
    await fireDue(payload)
    expect(await readersSee(soon.id)).toBeDefined()
    const late = await createPost(payload, { slug: 'seven-hours' })
    const id = await arm(late.id, 60)
    await letPass(payload, 7 * hour)
    await fireDue(payload)
    expect(await readersSee(late.id)).toBeUndefined()
    expect(await scheduleOf(id)).toMatchObject({
      state: 'held',
      problem: { code: 'publication/missed' },
    })
  })

  it('fails at once, in both languages, when its address has been taken', async () => {
    const post = await createPost(payload, { slug: 'wanted', title: 'wants it' })
    const id = await arm(post.id)
    await edit(post.id, { slug: 'another' })
    await payload.update({ collection: 'posts', id: post.id, data: { slug: 'another' } })
    await createPost(payload, { slug: 'wanted', title: 'has it', _status: 'published' })
    await letPass(payload, hour)
    await fireDue(payload)
    expect(await readersSee(post.id)).toBeUndefined()
    const failed = await scheduleOf(id)
    expect(failed).toMatchObject({ state: 'failed', problem: { code: 'publication/check-failed' } })
    const { message } = failed.problem as { message: Record<string, string> }
    expect(message['en']).toContain('“has it” already has the address')
    expect(message['zh-TW']).toContain('〈has it〉已使用網址代稱')
  })

  it('no longer asks for a person once its post was published by hand', async () => {
    const user = await createUser(payload, { role: 'editor', name: 'Leaving soon' })
    const post = await createPost(payload, { slug: 'asks' })
    const armed = await armSchedule(
      payload,
      { post: post.id, action: 'publish', at: inSeconds(hour) },
      { user: { ...user, collection: 'users' }, language: 'en' },
    )
    if (!armed.ok) throw new Error('not armed')
    const { id } = armed.value
    await payload.update({ collection: 'users', id: user.id, data: { role: 'writer' } })
    expect(await scheduleOf(id)).toMatchObject({ state: 'held' })
    await payload.update({ collection: 'posts', id: post.id, data: { _status: 'published' } })
    expect(await scheduleOf(id)).toMatchObject({
      state: 'cancelled',
      problem: { code: 'publication/by-hand' },
    })
  })

  it.each([
    ['a writer', async (post: number) => ({ order: { post }, who: staff.writer }), 'not-allowed'],
    [
      'a reader',
      async (post: number) => ({ order: { post }, who: staff.anonymous }),
      'not-allowed',
    ],
    [
      'an instant that has passed',
      async (post: number) => ({ order: { post, at: inSeconds(-1) }, who: staff.editor }),
      'past',
    ],
    [
      'a revision of another post',
      async (post: number) => {
        const other = await createPost(payload)
        const { docs } = await payload.findVersions({
          collection: 'posts',
          where: { parent: { equals: other.id } },
        })
        return { order: { post, revision: Number(docs[0]?.id) }, who: staff.editor }
      },
      'revision-of-another',
    ],
    [
      'a revision that does not exist',
      async (post: number) => ({ order: { post, revision: 2_000_000_000 }, who: staff.editor }),
      'revision-missing',
    ],
    [
      'a post that does not exist',
      async () => ({ order: { post: 2_000_000_000 }, who: staff.editor }),
      'post-missing',
    ],
    [
      'a withdrawal of what is not published',
      async (post: number) => ({ order: { post, action: 'withdraw' }, who: staff.editor }),
      'not-published',
    ],
  ] as const)('is refused for %s', async (_, make, code) => {
    const post = await createPost(payload)
    const { order, who } = await make(post.id)
    const tried = await armSchedule(
      payload,
      { action: 'publish', at: inSeconds(hour), ...order },
      as(who),
    )
    expect(tried).toMatchObject({ ok: false, problem: { code: `publication/${code}` } })
    expect(await events(post.id)).toEqual([])
  })

  it('is refused for what could not be published now, with the reason', async () => {
    const media = await payload.db.create({
      collection: 'media',
      data: { filename: 'undescribed.png', mimeType: 'image/png' },
    })
    const post = await createPost(payload, { cover: (media as { id: number }).id })
    const at = inSeconds(hour)
    const tried = await armSchedule(
      payload,
      { post: post.id, action: 'publish', at },
      as(staff.editor),
    )
    expect(tried).toMatchObject({ ok: false, problem: { code: 'publication/check-failed' } })
    if (!tried.ok) expect(String(tried.problem.values?.['reasons'])).toContain('undescribed.png')
    expect(await events(post.id)).toEqual([])
    expect(await newest(post.id)).toMatchObject({ _status: 'draft' })
  })
})
