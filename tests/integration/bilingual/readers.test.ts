import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import { readAlignment } from '../../../src/features/bilingual/alignment/readAlignment.ts'
import { settleJoints } from '../../../src/features/bilingual/alignment/settleJoints.ts'
import { countStories } from '../../../src/features/bilingual/board/countStories.ts'
import { databaseOf } from '../../../src/features/publication/databaseOf.ts'
import { cacheTags } from '../../../src/kernel/cacheTags.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

const line = (words: string): Post['body'] => body([paragraph([text(words)])])

describe('what readers learn of a translation that is behind', () => {
  let newsroom: Newsroom
  let payload: Payload
  let serve: Serve
  let req: PayloadRequest
  let staff: Awaited<ReturnType<typeof createStaff>>
  let zh: Post
  let en: Post

  const count = async (): Promise<void> => {
    let counted: number | 'busy' = 1
    while (counted !== 0) counted = await countStories(payload, 50)
  }
  const write = async ({ id }: Post, words: string, isPublished: boolean): Promise<Post> => {
    const { body: stored } = await payload.findByID({
      collection: 'posts',
      id,
      draft: true,
      depth: 0,
    })
    const content = structuredClone(stored) as unknown as {
      root: { children: Array<{ children: Array<{ text: string }> }> }
    }
    content.root.children[0]!.children[0]!.text = words
    const data = { body: content, ...(isPublished ? { _status: 'published' as const } : {}) }
    return await payload.update({ collection: 'posts', id, draft: !isPublished, data })
  }
  const agree = async (): Promise<void> => {
    const read = await readAlignment(zh.id, req)
    if (!read.ok) throw new Error('the story is there')
    const seen = read.value.joints.map(({ sides }) => ({
      'zh-TW': sides['zh-TW'].map(({ id, print }) => ({ id, print })),
      en: sides.en.map(({ id, print }) => ({ id, print })),
    }))
    expect(await settleJoints(zh.id, seen, 'agreed', req)).toMatchObject({ ok: true })
  }
  const ask = async ({ id }: Post, headers: Readonly<Record<string, string>> = {}) => {
    await count()
    return await serve(`/api/posts/${id}/translation`, { headers })
  }
  const behind = async (post: Post): Promise<unknown> =>
    ((await (await ask(post)).json()) as { isBehind: boolean }).isBehind
  const note = async ({ language, id }: Post) => {
    await count()
    const record = await findArticle({ payload, locale: language }, { id })
    return record && articleView(record, []).newer
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    serve = serveNewsroom(newsroom)
    staff = await createStaff(payload)
    req = await createLocalReq({ user: staff.editor.user! }, payload)
    const shared = { _status: 'published', translationKey: 'readers' } as const
    zh = await createPost(payload, {
      ...shared,
      title: '門檻為 4,800',
      slug: 'readers-zh',
      body: line('門檻為 4,800。'),
    })
    en = await createPost(payload, {
      ...shared,
      language: 'en',
      title: 'The threshold is 4,800',
      slug: 'readers-en',
      body: line('The threshold is 4,800.'),
    })
    await agree()
  })
  afterAll(() => newsroom.close())

  it('is nothing while both say the same', async () => {
    expect(await (await ask(en)).json()).toEqual({
      id: en.id,
      language: 'en',
      updatedAt: expect.any(String),
      isBehind: false,
      behindSince: null,
      counterpart: {
        id: zh.id,
        language: 'zh-TW',
        title: '門檻為 4,800',
        slug: 'readers-zh',
        updatedAt: expect.any(String),
      },
    })
    expect(await note(en)).toBeUndefined()
  })

  it('is nothing of a draft, whoever asks, nor of what is agreed about drafts', async () => {
    await write(zh, '門檻改為 6,000。', false)
    for (const as of ['anonymous', 'frontend', 'editor'] as const) {
      const answer = await ask(en, staff[as].headers)
      expect(await answer.json()).toMatchObject({ isBehind: false, behindSince: null })
    }
    expect(await note(en)).toBeUndefined()
    await write(en, 'The threshold will be 6,000.', false)
    await agree()
    expect([await behind(zh), await behind(en)]).toEqual([false, false])
    await write(en, 'The threshold is 4,800.', false)
    await write(zh, '門檻為 4,800。', false)
    await agree()
  })

  it('is that the other language was updated, once that is published, and makes pages stale', async () => {
    await write(zh, '門檻改為 6,000。', false)
    await count()
    const database = await databaseOf(req)
    await database.execute(sql`delete from outbox`)
    const { updatedAt } = await write(zh, '門檻改為 6,000。', true)
    await database.execute(sql`delete from outbox`)
    expect(await (await ask(en)).json()).toMatchObject({
      isBehind: true,
      behindSince: updatedAt,
      counterpart: { updatedAt },
    })
    const { rows } = await database.execute(sql`select event, payload from outbox`)
    expect(rows).toMatchObject([
      { event: 'cache.purge', payload: { tags: [cacheTags.story('readers')] } },
    ])
    expect(await behind(zh)).toBe(false)
    expect(await note(en)).toEqual({
      language: 'zh-TW',
      href: '/zh-TW/posts/readers-zh',
      updatedAt,
    })
    expect(await note(zh)).toBeUndefined()
  })

  it('is left out of a page whose post says so, and of a preview', async () => {
    await payload.update({
      collection: 'posts',
      id: en.id,
      data: { behindNote: 'hide', _status: 'published' },
    })
    expect(await note(en)).toBeUndefined()
    expect(await behind(en)).toBe(true)
    await payload.update({
      collection: 'posts',
      id: en.id,
      data: { behindNote: 'show', _status: 'published' },
    })
    expect(await note(en)).toBeDefined()
    const reader = { payload, locale: 'en', user: staff.editor.user! } as const
    const record = await findArticle(reader, { id: en.id })
    expect(record).toMatchObject({ behindSince: undefined })
  })

  it('ends when the translation follows in public, and not before', async () => {
    await write(en, 'The threshold will be 6,000.', false)
    await agree()
    expect(await behind(en)).toBe(true)
    await write(en, 'The threshold will be 6,000.', true)
    expect(await behind(en)).toBe(false)
    expect(await note(en)).toBeUndefined()
  })

  it('is nothing while readers do not see the other language', async () => {
    await write(zh, '門檻改為 7,000。', true)
    expect(await behind(en)).toBe(true)
    const later = new Date(Date.now() + 3_600_000).toISOString()
    const database = await databaseOf(req)
    await database.execute(sql`update posts set embargoed_until = ${later} where id = ${zh.id}`)
    expect(await (await ask(en)).json()).toMatchObject({
      isBehind: false,
      behindSince: null,
      counterpart: null,
    })
    expect(await note(en)).toBeUndefined()
    await database.execute(sql`update posts set embargoed_until = null where id = ${zh.id}`)
    expect(await behind(en)).toBe(true)
    await payload.update({ collection: 'posts', id: zh.id, data: { _status: 'draft' } })
    expect(await behind(en)).toBe(false)
    expect((await ask(zh)).status).toBe(404)
    expect((await ask(zh, staff.editor.headers)).status).toBe(404)
    expect((await ask({ ...zh, id: 2_147_483_647 })).status).toBe(404)
    expect((await serve('/api/posts/x/translation')).status).toBe(404)
  })
})
