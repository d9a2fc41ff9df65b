import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { findAwaiting } from '../../../src/features/desk/findAwaiting.ts'
import { findDueNext } from '../../../src/features/desk/findDueNext.ts'
import { findMyDrafts } from '../../../src/features/desk/findMyDrafts.ts'
import { findRecentlyPublished } from '../../../src/features/desk/findRecentlyPublished.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import type { User } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { createUser } from '../../support/factories/createUser.ts'

let newsroom: Newsroom
let payload: Payload
let writer: User

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  await createUser(payload, { role: 'admin' })
  writer = await createUser(payload, { role: 'writer' })
})
afterAll(() => newsroom.close())

const askAs = async (user: User): Promise<PayloadRequest> =>
  await createLocalReq({ user: { ...user, collection: 'users' } }, payload)

const titlesOf = (posts: ReadonlyArray<{ title: string | null }>) => posts.map(({ title }) => title)

describe('the dashboard', () => {
  it('lists drafts that somebody wrote or changed, and no colleague’s', async () => {
    const colleague = await createUser(payload)
    await createPost(payload, { title: '我寫的', authors: [writer.id] })
    await createPost(payload, { title: '同事的', authors: [colleague.id] })
    const changed = await createPost(payload, { title: '我改之前' })
    await payload.update({
      collection: 'posts',
      id: changed.id,
      draft: true,
      data: { title: '我改過的' },
      req: await askAs(writer),
    })
    await createPost(payload, { title: '已發布', authors: [writer.id], _status: 'published' })
    expect(titlesOf(await findMyDrafts(await askAs(writer), 8))).toEqual(['我改過的', '我寫的'])
  })

  it('lists stories in one language, drafted or published, until the other is there', async () => {
    const req = await askAs(writer)
    const alone = await createPost(payload, { title: '單語', _status: 'published' })
    const english = { language: 'en', translationKey: alone.translationKey } as const
    expect(titlesOf(await findAwaiting(req, 20))).toContain('單語')
    const other = await createPost(payload, { ...english, title: 'The other' })
    expect(titlesOf(await findAwaiting(req, 20))).not.toContain('單語')
    expect(titlesOf(await findAwaiting(req, 20))).not.toContain('The other')
    await payload.update({
      collection: 'posts',
      id: other.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(titlesOf(await findAwaiting(req, 20))).toContain('單語')
  })

  it('leaves out drafts without a headline, which are no story yet', async () => {
    await payload.create({ collection: 'posts', draft: true, data: { language: 'en' } as never })
    expect(titlesOf(await findAwaiting(await askAs(writer), 50))).not.toContain(null)
  })

  it('lists what readers see, the latest first', async () => {
    await createPost(payload, {
      title: '較早',
      _status: 'published',
      publishedAt: '2026-01-01T00:00:00.000Z',
    })
    const latest = await createPost(payload, { title: '讀者看到的', _status: 'published' })
    await payload.update({
      collection: 'posts',
      id: latest.id,
      draft: true,
      data: { title: '還沒發布的修改' },
    })
    const titles = titlesOf(await findRecentlyPublished(await askAs(writer), 8))
    expect(titles[0]).toBe('讀者看到的')
    expect(titles.at(-1)).toBe('較早')
  })

  it('lists what the clock will do next, the earliest first, to writers too', async () => {
    const editor = await createUser(payload, { role: 'editor' })
    const asker = { user: { ...editor, collection: 'users' as const }, language: 'en' as const }
    const arm = async (post: number, action: 'publish' | 'withdraw', days: number) => {
      const instant = new Date(Date.now() + days * 86_400_000)
      const at = { instant, local: '2026-12-01T06:00', zone: 'Asia/Taipei' }
      const armed = await armSchedule(payload, { post, action, at }, asker)
      if (!armed.ok) throw new Error(JSON.stringify(armed.problem))
    }
    const later = await createPost(payload, { title: '後天的' })
    const sooner = await createPost(payload, { title: '要撤下的', _status: 'published' })
    await arm(later.id, 'publish', 2)
    await arm(sooner.id, 'withdraw', 1)
    expect(await findDueNext(await askAs(writer), 8)).toEqual([
      expect.objectContaining({ id: sooner.id, title: '要撤下的', action: 'withdraw' }),
      expect.objectContaining({ id: later.id, title: '後天的', action: 'publish' }),
    ])
  })
})
