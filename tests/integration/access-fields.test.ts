import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Actor } from '../../src/policies/role.ts'
import { saveDocument } from '../support/access/documents.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import type { Member } from '../support/createStaff.ts'
import { createStaff } from '../support/createStaff.ts'
import type { Serve } from '../support/serveNewsroom.ts'
import { serveNewsroom } from '../support/serveNewsroom.ts'

let newsroom: Newsroom
let serve: Serve
let staff: Record<Actor, Member>
let post: number
let hiddenSource: number

const strangers: readonly Actor[] = ['anonymous', 'frontend']
const desk: readonly Actor[] = ['writer', 'editor', 'admin']

type Answer = { status: number; body: Record<string, unknown>; text: string }

const ask = async (as: Actor, path: string, method = 'GET', body?: unknown): Promise<Answer> => {
  const response = await serve(path, { method, body, headers: staff[as].headers })
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text), text }
}

const graph = (as: Actor, query: string) => ask(as, '/api/graphql', 'POST', { query })

const local = (as: Actor) => ({ user: staff[as].user, overrideAccess: false }) as const

beforeAll(async () => {
  newsroom = await createNewsroom()
  newsroom.payload.logger.level = 'silent'
  serve = serveNewsroom(newsroom)
  staff = await createStaff(newsroom.payload)
  post = await saveDocument(newsroom.payload, 'posts', 'shown', {
    authors: [staff.writer.user!.id],
    hugo: { path: 'content/secret-path.md', original: 'a note to the desk', frontMatter: { x: 1 } },
  })
  await ask('editor', `/api/posts/${post}`, 'PATCH', { summary: 'Seen', _status: 'published' })
  hiddenSource = await saveDocument(newsroom.payload, 'sources', 'hidden', {
    title: 'A whistle-blower',
  })
})

afterAll(() => newsroom.close())

describe('what readers may not see of a published post', () => {
  const hidden = ['updatedBy', 'hugo'] as const

  it.each(strangers)('is given to %s through no channel', async (as) => {
    const paths = [
      `/api/posts/${post}`,
      `/api/posts/${post}?depth=4`,
      `/api/posts/${post}?locale=all`,
      `/api/posts/${post}?select[updatedBy]=true&select[hugo]=true&select[title]=true`,
    ]
    for (const path of paths) {
      const { status, body } = await ask(as, path)
      expect(status).toBe(200)
      for (const name of hidden) expect(body[name] ?? {}).toEqual({})
    }
    const query = `{ Post(id: ${post}) { title updatedBy { id } hugo { path original frontMatter } } }`
    const { text } = await graph(as, query)
    expect(text).toContain('title')
    expect(text).not.toMatch(/secret-path|note to the desk|"updatedBy":\{/)
    const found = await newsroom.payload.findByID({ ...local(as), collection: 'posts', id: post })
    for (const name of hidden) expect(found[name] ?? {}).toEqual({})
  })

  it.each(desk)('is given to %s', async (as) => {
    const { body } = await ask(as, `/api/posts/${post}?depth=0`)
    expect(body).toMatchObject({
      updatedBy: staff.editor.user!.id,
      hugo: { original: 'a note to the desk' },
    })
  })

  it.each(strangers)('cannot be found out by %s through filters and orders', async (as) => {
    const questions = [
      'where[updatedBy][exists]=true',
      'where[updatedBy][equals]=1',
      'where[hugo.original][like]=note',
      'where[or][0][hugo.path][like]=secret',
      'sort=updatedBy',
      'sort=-hugo.path',
    ]
    for (const question of questions) {
      const { status } = await ask(as, `/api/posts?${question}`)
      expect([question, status]).toEqual([question, 400])
    }
    const { body } = await graph(
      as,
      '{ Posts(where: { updatedBy: { exists: true } }) { totalDocs } }',
    )
    expect(body['errors']).toBeDefined()
    const where = { 'hugo.original': { like: 'note' } }
    await expect(
      newsroom.payload.find({ ...local(as), collection: 'posts', where }),
    ).rejects.toThrow(/hugo/)
  })
})

describe('what nobody writes by hand', () => {
  const writers = ['writer', 'editor', 'admin'] as const
  const given = new Date(0).toISOString()

  it.each(writers)('stays what it is when %s makes a document', async (as) => {
    const { body } = await ask(as, '/api/sources', 'POST', {
      title: `Of ${as}`,
      kind: 'article',
      releasedAt: given,
    })
    expect(body['doc']).toMatchObject({ title: `Of ${as}` })
    expect((body['doc'] as { releasedAt?: unknown }).releasedAt ?? null).toBeNull()
    const query = `mutation { createSource(data: { title: "G", kind: article, releasedAt: "${given}" }) { title releasedAt } }`
    const answer = await graph(as, query)
    expect(answer.body['data']).toEqual({ createSource: { title: 'G', releasedAt: null } })
  })

  it.each(writers)('stays what it is when %s changes a document', async (as) => {
    const source = await saveDocument(newsroom.payload, 'sources', 'hidden')
    const draft = await saveDocument(newsroom.payload, 'posts', 'hidden', {
      translationKey: `k-${as}`,
    })
    await ask(as, `/api/sources/${source}`, 'PATCH', { publisher: 'P', releasedAt: given })
    await graph(
      as,
      `mutation { updateSource(id: ${source}, data: { releasedAt: "${given}" }) { id } }`,
    )
    const data = { translationKey: 'stolen', language: 'zh-TW' as const, updatedBy: 1, title: 'T' }
    await ask(as, `/api/posts/${draft}?draft=true`, 'PATCH', data)
    await newsroom.payload.update({
      ...local(as),
      collection: 'posts',
      id: draft,
      data: { ...data, title: 'U' },
      draft: true,
    })
    const { payload } = newsroom
    const changed = await payload.findByID({ collection: 'sources', id: source })
    expect(changed).toMatchObject({ publisher: 'P', releasedAt: null })
    expect(
      await payload.findByID({ collection: 'posts', id: draft, draft: true, depth: 0 }),
    ).toMatchObject({
      title: 'U',
      translationKey: `k-${as}`,
      language: 'en',
      updatedBy: staff[as].user!.id,
    })
  })

  it.each(['writer', 'editor'] as const)('makes of %s nobody else', async (as) => {
    const { id } = staff[as].user!
    const data = { role: 'admin', enableAPIKey: true, apiKey: 'mine', name: `${as} too` }
    const { body } = await ask(as, `/api/users/${id}`, 'PATCH', data)
    expect(body['doc']).toMatchObject({ name: `${as} too`, role: as })
    await graph(
      as,
      `mutation { updateUser(id: ${id}, data: { role: admin, apiKey: "mine" }) { id } }`,
    )
    const stored = await newsroom.payload.findByID({ collection: 'users', id })
    expect([stored.role, stored.apiKey ?? null, stored.enableAPIKey ?? null]).toEqual([
      as,
      null,
      null,
    ])
  })
})

describe('what a public document points at', () => {
  it.each(strangers)('is not given to %s where it is not public itself', async (as) => {
    const draft = await saveDocument(newsroom.payload, 'posts', 'hidden', { title: 'SECRET DRAFT' })
    await saveDocument(newsroom.payload, 'redirects', 'shown', { to: null, post: draft })
    const rule = await saveDocument(newsroom.payload, 'control-rules', 'shown', {
      source: hiddenSource,
    })
    const paths = [
      `/api/posts/${post}?depth=4&populate[users][email]=true&populate[users][role]=true`,
      '/api/redirects?depth=4&populate[posts][title]=true&populate[posts][summary]=true',
      `/api/control-rules/${rule}?depth=4&populate[sources][title]=true&locale=all`,
      '/api/sources?locale=all&depth=4',
      '/api/media?locale=all&depth=4',
      '/api/spec-tables?locale=all&depth=4&draft=true',
    ]
    for (const path of paths) {
      const { status, text } = await ask(as, path)
      expect([path, status]).toEqual([path, 200])
      expect(text).not.toMatch(/SECRET DRAFT|whistle-blower|desk\.example|"role"/)
    }
    const queries = [
      `{ a: Post(id: ${post}) { authors { email name } } b: Posts { docs { authors { email } } } }`,
      '{ Redirects { docs { post { title summary } } } }',
      `{ ControlRule(id: ${rule}) { source { title quotation } } }`,
      `{ a: Source(id: ${hiddenSource}) { title } b: Source(id: ${hiddenSource}) { title } }`,
    ]
    for (const query of queries) {
      const { text, body } = await graph(as, query)
      // Asked rightly: else nothing would be proven.
      expect(text).not.toMatch(/Cannot query field|Unknown argument/)
      expect(body['data']).toBeDefined()
      expect(text).not.toMatch(/SECRET DRAFT|whistle-blower|desk\.example/)
    }
  })
})

describe('what Payload keeps beside the collections', () => {
  it('is each person’s own where it is a preference', async () => {
    await ask('editor', '/api/payload-preferences/columns', 'POST', { value: { mine: 'EDITORS' } })
    expect((await ask('editor', '/api/payload-preferences/columns')).text).toContain('EDITORS')
    for (const as of ['anonymous', 'frontend', 'writer'] as const) {
      const key = await ask(as, '/api/payload-preferences/columns')
      const list = await ask(as, '/api/payload-preferences')
      const listed = await graph(as, '{ Preference(key: "columns") { value } }')
      for (const { text } of [key, list, listed]) expect(text).not.toContain('EDITORS')
    }
  })

  it.each(['anonymous', 'frontend', 'writer', 'editor'] as const)(
    'lets %s run, queue or see no job',
    async (as) => {
      for (const path of [
        '/api/payload-jobs/run',
        '/api/payload-jobs',
        '/api/payload-jobs-stats',
      ]) {
        expect((await ask(as, path)).status).toBeGreaterThanOrEqual(400)
      }
      for (const slug of ['payload-jobs-stats', 'payload-kv', 'payload-migrations']) {
        expect((await ask(as, `/api/globals/${slug}`)).status).toBeGreaterThanOrEqual(400)
      }
    },
  )

  it('opens no other way to an account', async () => {
    const { totalDocs } = await newsroom.payload.count({ collection: 'users' })
    const data = { email: 'me@desk.example', password: 'quite a long password', name: 'Me' }
    for (const as of ['anonymous', 'frontend', 'writer', 'editor'] as const) {
      const ways = [
        ['first-register', { ...data, role: 'admin' }],
        ['unlock', { email: 'admin@desk.example' }],
        ['reset-password', { ...data, token: '' }],
        ['verify/x', {}],
      ] as const
      for (const [way, body] of ways) {
        const { status } = await ask(as, `/api/users/${way}`, 'POST', body)
        expect({ way, as, isRefused: status >= 400 && status < 500 }).toEqual({
          way,
          as,
          isRefused: true,
        })
      }
      const unlock = 'mutation { unlockUser(email: "admin@desk.example") }'
      expect((await graph(as, unlock)).body['errors']).toBeDefined()
    }
    expect((await newsroom.payload.count({ collection: 'users' })).totalDocs).toBe(totalDocs)
  })

  it('tells the rights of whoever asks, and no more', async () => {
    type Rights = { collections: Record<string, Record<string, unknown>>; canAccessAdmin?: boolean }
    for (const as of strangers) {
      const rights = (await ask(as, '/api/access')).body as unknown as Rights
      expect(rights.canAccessAdmin).not.toBe(true)
      // Everybody keeps preferences of their own.
      const { 'payload-preferences': _, ...collections } = rights.collections
      expect(JSON.stringify(collections)).not.toMatch(
        /"(create|update|delete|readVersions|unlock)":(true|\{"permission":true)/,
      )
      for (const slug of [
        'users',
        'outbox',
        'search-entries',
        'alignments',
        'board-cells',
        'board-changes',
        'translation-proposals',
        'translation-charges',
        'payload-migrations',
      ]) {
        expect(rights.collections[slug]?.['read']).toBeUndefined()
      }
    }
    const writer = (await ask('writer', '/api/access')).body as unknown as Rights
    expect(writer.canAccessAdmin).toBe(true)
    expect(writer.collections['users']?.['create']).toBeUndefined()
  })
})
