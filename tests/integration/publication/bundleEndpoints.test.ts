import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import type { DryRun } from '../../../src/features/publication/bundles/dryRunBundle.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { letPass } from '../../support/publication/letPass.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

type Staff = Awaited<ReturnType<typeof createStaff>>
type Refused = { errors: [{ message: string; data?: Record<string, string> }] }

let newsroom: Newsroom
let payload: Payload
let staff: Staff
let serve: Serve

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  staff = await createStaff(payload)
  serve = serveNewsroom(newsroom)
})
afterAll(() => newsroom.close())

const ask = async (path: string, body?: unknown, as: keyof Staff = 'editor', language = 'en') => {
  const headers = { ...staff[as].headers, 'Accept-Language': language }
  const method = body === undefined ? 'GET' : 'POST'
  const response = await serve(`/api${path}`, { method, headers, body })
  const json = (await response.json()) as { id: number; outcome?: string } & Refused
  return { status: response.status, json, code: json.errors?.[0].data?.['code'] }
}
const viewOf = async (id: number, as: keyof Staff = 'editor', language = 'en') =>
  (await ask(`/bundles/${id}/view`, undefined, as, language)).json as unknown as BundleView
const dryRun = async (id: number, as: keyof Staff = 'editor', language = 'en') =>
  (await ask(`/bundles/${id}/dry-run`, {}, as, language)).json as unknown as DryRun

const plan = {
  name: 'Chip rules',
  policy: 'hold-all',
  local: '2027-12-01T06:00',
  zone: 'Asia/Taipei',
}
const planned = async (...posts: number[]) =>
  (
    await ask('/bundles/plan', {
      ...plan,
      members: posts.map((post) => ({ post, action: 'publish' })),
    })
  ).json.id

describe('bundles over the network', () => {
  it('plans, tries out, moves, publishes now and takes back', async () => {
    const zh = await createPost(payload, { slug: 'net-zh', translationKey: 'net' })
    const en = await createPost(payload, { slug: 'net-en', translationKey: 'net', language: 'en' })
    const id = await planned(zh.id)
    const members = [{ post: en.id, action: 'publish' }]
    expect((await ask(`/bundles/${id}/members`, { members })).status).toBe(200)
    expect(await viewOf(id)).toMatchObject({
      name: 'Chip rules',
      state: 'armed',
      instant: '2027-11-30T22:00:00.000Z',
      by: 'editor',
      mayPublish: true,
      members: [
        { post: zh.id, language: 'zh-TW', state: 'armed', isEdited: false, revert: null },
        { post: en.id, language: 'en' },
      ],
    })
    expect(await dryRun(id)).toMatchObject({ goes: 'all', whole: null })

    const time = { local: '2027-12-02T06:00', zone: 'America/New_York' }
    expect((await ask(`/bundles/${id}/move`, time)).status).toBe(200)
    expect((await viewOf(id)).instant).toBe('2027-12-02T11:00:00.000Z')
    const given = { name: 'New rules', policy: 'publish-ready' }
    expect((await ask(`/bundles/${id}/edit`, given)).status).toBe(200)

    expect((await ask(`/bundles/${id}/publish`, {})).status).toBe(200)
    expect(await viewOf(id)).toMatchObject({ isCounting: true, origin: 'desk' })
    expect((await ask(`/bundles/${id}/fire`, {})).json.outcome).toBe('left')
    expect((await ask(`/bundles/${id}/undo`, {})).status).toBe(200)
    expect(await viewOf(id)).toMatchObject({ isCounting: false, origin: 'clock' })
    await ask(`/bundles/${id}/publish`, {})
    await letPass(payload, 11)
    expect((await ask(`/bundles/${id}/fire`, {})).json.outcome).toBe('fired')
    const fired = await viewOf(id)
    expect(fired).toMatchObject({ state: 'done', name: 'New rules' })
    expect(fired.members.map(({ state, revert }) => [state, revert])).toEqual([
      ['done', 'withdraw'],
      ['done', 'withdraw'],
    ])
    expect((await ask(`/bundles/${id}/revert`, {})).json).toMatchObject({
      reverted: [zh.id, en.id],
      skipped: [],
    })
    expect((await viewOf(id)).state).toBe('reverted')
  })

  it('says what stands in the way and what to do, in the language of whoever reads', async () => {
    const post = await createPost(payload, { slug: null, title: '' })
    const id = await planned(post.id)
    const english = await dryRun(id)
    expect(english).toMatchObject({ goes: 'nothing' })
    const [said] = english.members[0]?.obstacles ?? []
    expect(said?.text).toMatch(/[a-z]/i)
    expect(said?.advice).toContain('Pin the new revision')
    const [chinese] = (await dryRun(id, 'writer', 'zh-TW')).members[0]?.obstacles ?? []
    expect(chinese?.text).toMatch(/\p{Script=Han}/u)
    expect(chinese?.advice).toContain('改用新版本')
  })

  it('refuses what cannot be meant', async () => {
    const post = await createPost(payload, { slug: 'net-refused' })
    const members = [{ post: post.id, action: 'publish' }]
    const planOne = (more: object) => ask('/bundles/plan', { ...plan, members, ...more })
    const cases: Array<readonly [object, number, string]> = [
      [{ local: '2020-01-01T06:00' }, 400, 'publication/past'],
      [{ zone: 'Asia/Taipeh' }, 400, 'publication/zone-unknown'],
      [{ local: '2027-03-14T02:30', zone: 'America/New_York' }, 400, 'publication/time-skipped'],
      [{ local: '2099-01-01T00:00' }, 400, 'publication/too-far'],
      [{ policy: 'sometimes' }, 400, 'publication/body-invalid'],
      [{ name: ' ' }, 400, 'publication/body-invalid'],
      [{ members: [...members, ...members] }, 409, 'publication/bundle-twice'],
      [{ members: [{ ...members[0], revision: 999_999 }] }, 409, 'publication/revision-missing'],
      [{ members: [{ post: 'x', action: 'publish' }] }, 400, 'publication/body-invalid'],
      [{ members: [{ post: post.id, action: 'withdraw' }] }, 409, 'publication/not-published'],
    ]
    for (const [more, status, code] of cases) {
      const answered = await planOne(more)
      expect([more, answered.status, answered.code]).toEqual([more, status, code])
    }
    const { totalDocs } = await payload.count({
      collection: 'bundles',
      where: { name: { equals: ' ' } },
    })
    expect(totalDocs).toBe(0)
    expect((await ask('/bundles/2000000/move', plan)).code).toBe('publication/body-invalid')
    const { local, zone } = plan
    expect((await ask('/bundles/2000000/move', { local, zone })).status).toBe(404)
    expect((await ask('/bundles/2000000/view')).status).toBe(404)
  })

  it('lets writers read, and readers and frontends nothing', async () => {
    const post = await createPost(payload, { slug: 'net-access' })
    const id = await planned(post.id)
    expect((await viewOf(id, 'writer')).mayPublish).toBe(false)
    const orders = ['move', 'publish', 'undo', 'fire', 'cancel', 'edit', 'revert', 'members']
    const bodies: Record<string, object> = {
      move: { local: plan.local, zone: plan.zone },
      members: { members: [{ post: post.id, action: 'publish' }] },
    }
    for (const order of orders) {
      const path = `/bundles/${id}/${order}`
      const asked = await ask(path, bodies[order] ?? {}, 'writer')
      expect([order, asked.status, asked.code]).toEqual([order, 403, 'publication/not-allowed'])
      for (const as of ['frontend', 'anonymous'] as const) {
        expect((await ask(path, bodies[order] ?? {}, as)).status).toBe(403)
      }
    }
    const refused = await ask('/bundles/plan', { ...plan, members: [] }, 'writer')
    expect(refused.code).toBe('publication/not-allowed')
    for (const path of [`/bundles/${id}/view`, `/bundles/${id}`, '/bundles']) {
      expect((await ask(path, undefined, 'anonymous')).status).toBe(403)
    }
  })
})
