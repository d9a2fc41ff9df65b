import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { poolOf } from '../../src/features/publication/poolOf.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createStaff } from '../support/createStaff.ts'
import { createPost } from '../support/factories/createPost.ts'
import type { Serve } from '../support/serveNewsroom.ts'
import { serveNewsroom } from '../support/serveNewsroom.ts'

describe('a post that somebody is writing', () => {
  let newsroom: Newsroom
  let serve: Serve
  let staff: Awaited<ReturnType<typeof createStaff>>
  let id = 0

  const save = async (headers: Readonly<Record<string, string>>, summary: string, more = '') =>
    await serve(`/api/posts/${id}?draft=true&autosave=true&depth=0${more}`, {
      method: 'PATCH',
      headers,
      body: { summary },
    })
  const unlock = async (headers: Readonly<Record<string, string>>) =>
    await serve(`/api/posts/${id}/unlock`, { method: 'POST', headers })

  beforeAll(async () => {
    newsroom = await createNewsroom()
    serve = serveNewsroom(newsroom)
    staff = await createStaff(newsroom.payload)
    ;({ id } = await createPost(newsroom.payload, { title: '新規則' }))
  })
  afterAll(() => newsroom.close())

  it('is held for the writer with every draft that is saved, until the last one', async () => {
    expect((await save(staff.writer.headers, '一')).status).toBe(200)
    expect((await save(staff.editor.headers, '二')).status).toBe(423)
    expect((await save(staff.writer.headers, '三', '&leaving=true')).status).toBe(200)
    expect((await save(staff.editor.headers, '四', '&leaving=true')).status).toBe(200)
  })

  it('is let go by whoever holds it, and by nobody else', async () => {
    expect((await save(staff.writer.headers, '一')).status).toBe(200)
    expect((await unlock(staff.editor.headers)).status).toBe(204)
    expect((await save(staff.editor.headers, '二')).status).toBe(423)
    expect((await unlock(staff.writer.headers)).status).toBe(204)
    expect((await save(staff.editor.headers, '三', '&leaving=true')).status).toBe(200)
    expect((await unlock({})).status).toBe(403)
  })

  it('may be taken over, which is recorded', async () => {
    const lock = await newsroom.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'posts', value: id },
        user: { relationTo: 'users', value: staff.writer.user!.id },
      },
    })
    expect((await save(staff.editor.headers, '一')).status).toBe(423)
    const answer = await serve(`/api/payload-locked-documents/${lock.id}`, {
      method: 'PATCH',
      headers: staff.editor.headers,
      body: { user: { relationTo: 'users', value: staff.editor.user?.id } },
    })
    expect(answer.status).toBe(200)
    expect((await save(staff.writer.headers, '二')).status).toBe(423)
    expect((await save(staff.editor.headers, '三')).status).toBe(200)
    const { rows } = await poolOf(newsroom.payload).query(
      `select post::int, actor::int, "from", "to", title, language from audit_log where event = 'post.taken-over'`,
    )
    expect(rows).toEqual([
      {
        post: id,
        actor: staff.editor.user?.id,
        from: 'writer',
        to: 'editor',
        title: '新規則',
        language: 'zh-TW',
      },
    ])
  })
})
