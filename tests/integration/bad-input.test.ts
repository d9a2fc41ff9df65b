import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { limitBody } from '../../src/delivery/api/limitBody.ts'
import type { Actor } from '../../src/policies/role.ts'
import { photograph, saveDocument } from '../support/access/documents.ts'
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

type Asking = { method?: string; body?: unknown; as?: Actor; language?: string }
type Answer = { status: number; message: string; body: Record<string, unknown> }

const ask = async (
  path: string,
  { method = 'GET', body, as = 'writer', language = 'en' }: Asking = {},
): Promise<Answer> => {
  const headers = { ...staff[as].headers, 'Accept-Language': language }
  const response = await serve(path, { method, body, headers })
  const answer = JSON.parse((await response.text()) || '{}')
  const error = answer.errors?.[0]
  const message = error?.data?.errors?.[0]?.message ?? error?.message ?? ''
  return { status: response.status, message, body: answer }
}

const save = (data: unknown, query = '?draft=true', language = 'en') =>
  ask(`/api/posts/${post}${query}`, { method: 'PATCH', body: data, language })

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

beforeAll(async () => {
  newsroom = await createNewsroom()
  newsroom.payload.logger.level = 'silent'
  serve = serveNewsroom(newsroom)
  staff = await createStaff(newsroom.payload)
  post = await saveDocument(newsroom.payload, 'posts', 'hidden')
})

afterAll(() => newsroom.close())

const graph = (query: unknown) =>
  ask('/api/graphql', { method: 'POST', body: typeof query === 'string' ? { query } : query })

const aliases = (count: number) =>
  Array.from({ length: count }, (_, at) => `x${at}: Posts { totalDocs }`).join(' ')

const login = (email: string, password: string) =>
  ask('/api/users/login', { method: 'POST', body: { email, password }, as: 'anonymous' })

const forgot = (email: string) =>
  ask('/api/users/forgot-password', { method: 'POST', body: { email }, as: 'anonymous' })

const change = (id: number, body: object) =>
  ask(`/api/users/${id}`, { method: 'PATCH', body, as: 'writer' })

const paragraph = (child: unknown) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [child] }] },
})

describe('a draft', () => {
  it.each([
    ['a NUL in the headline', { title: 'a\u0000b' }, 'cannot be stored'],
    ['half a character in the standfirst', { summary: 'a\uD83D' }, 'cannot be stored'],
    ['a NUL deep in the text', { body: paragraph({ type: 'text', text: '\u0000' }) }, 'stored'],
    ['a NUL in a tag', { tags: ['a\u0000'] }, 'cannot be stored'],
    ['a text that is none', { body: 'words' }, '“root”'],
    ['an unknown node', { body: paragraph({ type: 'marquee' }) }, 'root.children.0.children.0'],
    ['a node named __proto__', { body: paragraph({ type: '__proto__' }) }, 'cannot be read'],
    [
      'a link that runs',
      { body: paragraph({ type: 'link', fields: { url: 'javascript:x' } }) },
      'read',
    ],
    ['front matter without end', `{"hugo":{"frontMatter":${nested(5000)}}}`, 'nested too deeply'],
    ['text without end', `{"body":{"root":${nested(5000)}}}`, 'nested too deeply'],
  ])('is refused with %s, and stays as it was', async (_, data, said) => {
    const before = await photograph(newsroom.payload, 'posts', post)
    const answer = await save(data)
    expect({ status: answer.status, message: answer.message }).toEqual({
      status: 400,
      message: expect.stringContaining(said),
    })
    expect(await photograph(newsroom.payload, 'posts', post)).toBe(before)
  })

  it('is refused in the language of the writer', async () => {
    const answer = await save({ title: 'a\u0000b' }, '?draft=true', 'zh-TW')
    expect(answer.message).toContain('含有無法儲存的字元')
  })

  it.each([
    ['a date', { publishedAt: 'the day after tomorrow' }],
    ['a relation', { cover: 'not a number' }],
    ['a language', { language: 'klingon' }],
    ['a status', { _status: 'secret' }],
    ['a list of relations', { categories: [{ deep: true }] }],
    ['a relation to what is not there', { cover: 987_654 }],
    ['a headline', { title: { zh: 'x' } }],
  ])('with an absurd %s brings nothing down', async (_, data) => {
    const answer = await save(data)
    expect(answer.status).toBeLessThan(500)
    const read = await ask(`/api/posts/${post}?draft=true`)
    expect(read.status).toBe(200)
  })
})

describe('a query', () => {
  it.each([
    ['/api/categories?locale=xx', 'no language “xx”'],
    ['/api/posts?limit=1000000000', 'At most 500'],
    ['/api/posts?pagination=false', 'At most 500'],
    ['/api/posts?limit=0', 'At most 500'],
    ['/api/posts?where=x', '“where” is no filter'],
    ['/api/posts?where[title]=x', 'is no filter'],
    ['/api/posts?where[or][0]=x', 'is no filter'],
    ['/api/posts?where[title][equals]=%00', 'cannot be stored'],
    ['/api/redirects?where[post.title][like]=a', 'not public'],
    ['/api/redirects?sort=post.title', 'not public'],
    ['/api/redirects?where[or][0][and][0][post__title][like]=a', 'not public'],
    ['/api/control-events?where[source.title][like]=a', 'not public'],
    ['/api/posts?where[cover.filename][like]=a', 'not public'],
    ['/api/posts?where[authors.email][like]=a', 'not public'],
  ])('of a reader is refused: %s', async (path, said) => {
    const { status, message } = await ask(path, { as: 'anonymous' })
    expect({ status, message }).toEqual({ status: 400, message: expect.stringContaining(said) })
    expect((await ask(path, { as: 'frontend' })).status).toBe(400)
  })

  it.each([
    '/api/users?where[password][exists]=true',
    '/api/users?where[hash][like]=a',
    '/api/users?where[salt][like]=a',
    '/api/users?where[resetPasswordToken][like]=a',
    '/api/users?where[apiKeyIndex][like]=a',
    '/api/users?where[sessions.id][like]=a',
    '/api/posts?where[authors.hash][like]=a',
    '/api/posts?where[nothing][equals]=1',
    '/api/posts?where[title][wrong]=1',
  ])('of a writer is refused: %s', async (path) => {
    expect((await ask(path)).status).toBe(400)
  })

  it.each([
    '/api/posts?depth=99',
    '/api/posts?page=-1',
    '/api/posts?page=1e99',
    '/api/posts?limit=abc',
    '/api/posts?sort=hash',
    '/api/posts/abc',
    '/api/posts/99999999999999999999',
    '/api/posts/%00',
    '/api/posts/1%27--',
    '/api/media/file/..%2F..%2Fpackage.json',
    '/api/media/file/%00',
    '/api/nothing',
    `/api/posts?${'where[and][0]'.repeat(20)}[title][equals]=1`,
  ])('brings nothing down: %s', async (path) => {
    expect((await ask(path, { as: 'anonymous' })).status).toBeLessThan(500)
  })

  it('in an unknown language is refused in the language of whoever asks', async () => {
    const answer = await ask('/api/categories?locale=xx', { language: 'zh-TW' })
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('沒有「xx」') })
  })

  it('without a language is answered in the newsroom’s own', async () => {
    const body = { name: '出口管制', slug: 'export-controls' }
    const made = await ask('/api/categories', { method: 'POST', body, as: 'editor' })
    expect(made.body['doc']).toMatchObject({ name: '出口管制' })
    const { body: read } = await ask('/api/categories', { as: 'anonymous' })
    expect(read['docs']).toMatchObject([{ name: '出口管制' }])
  })
})

describe('a post', () => {
  it('whose counterpart was deleted is read and published as before', async () => {
    const key = 'a-story'
    const make = (language: string) =>
      saveDocument(newsroom.payload, 'posts', 'shown', { language, translationKey: key })
    const chinese = await make('zh-TW')
    const english = await make('en')
    await ask(`/api/posts/${english}`, { method: 'DELETE', as: 'editor' })
    const read = await ask(`/api/posts/${chinese}`, { as: 'anonymous' })
    expect(read).toMatchObject({ status: 200, body: { translationKey: key } })
    const body = { _status: 'published', title: 'Again' }
    const again = await ask(`/api/posts/${chinese}`, { method: 'PATCH', body, as: 'editor' })
    expect(again.status).toBe(200)
  })
})

describe('GraphQL', () => {
  it.each([
    ['depth', `{ Posts { docs ${'{ cover { id } sources '.repeat(14)}{ id }${' }'.repeat(14)} } }`],
    ['aliases', `{ ${aliases(400)} }`],
    ['a circle', '{ Posts { ...f } } fragment f on Posts { ...g } fragment g on Posts { ...f }'],
    ['what is no query', '{ Posts { '],
    ['an array of queries', [{ query: '{ Posts { totalDocs } }' }]],
    ['nothing', {}],
  ])('refuses %s', async (_, query) => {
    const { status, body } = await graph(query)
    expect(status).toBeLessThan(500)
    expect(body['errors']).toBeDefined()
    expect(body['data'] ?? null).toBeNull()
  })

  it.each([
    [`{ ${aliases(21)} }`, '超過 20 項操作'],
    [`{ Posts { docs ${'{ cover '.repeat(14)}{ id }${' }'.repeat(14)} } }`, '巢狀層數超過 12 層'],
    ['{ Posts { ...f } } fragment f on Posts { ...f }', '巢狀層數超過 12 層'],
    [`{ Posts { docs { ${'id '.repeat(1500)} } } }`, '欄位超過 1500 個'],
    [`{ ${'Posts '.repeat(16_000)}}`, '無法讀取'],
    ['{ Posts { ', '無法讀取'],
  ])('refuses in the language of whoever asks: %#', async (query, said) => {
    const answer = await ask('/api/graphql', { method: 'POST', body: { query }, language: 'zh-TW' })
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(said) })
  })
})

const cell = (words: string) => ({ kind: 'text', text: { en: words } })

describe('a table', () => {
  const columns = [{ id: 'a', label: {} }]
  const grid = (cells: object) => ({ version: 1, columns, rows: [{ id: 'r', cells }] })
  const make = (cells: object, language = 'en') => {
    const body = { title: 'Ragged', grid: grid(cells) }
    return ask('/api/spec-tables', { method: 'POST', body, language })
  }

  it('with a row that is too short has an empty cell there', async () => {
    expect((await make({})).body['doc']).toMatchObject({ grid: grid({}) })
  })

  it.each([
    ['en', /column/],
    ['zh-TW', /欄/],
  ])('with a row that is too long is refused in %s, and not kept', async (language, said) => {
    const before = await photograph(newsroom.payload, 'spec-tables', undefined)
    const answer = await make({ a: cell('1'), b: cell('2') }, language)
    expect(answer).toMatchObject({ status: 400, message: expect.stringMatching(said) })
    expect(await photograph(newsroom.payload, 'spec-tables', undefined)).toBe(before)
  })
})

describe('a body', () => {
  it('of 10 MB is refused before it is read', async () => {
    const handler = limitBody(() => new Response('read'))
    const headers = { 'Accept-Language': 'en', 'Content-Type': 'application/json' }
    const body = JSON.stringify({ title: 'x'.repeat(10_000_000) })
    const request = new Request('http://localhost:3000/api/posts', {
      method: 'POST',
      headers,
      body,
    })
    const answer = await handler(request)
    expect(answer.status).toBe(413)
    expect((await answer.json()).errors[0].message).toContain('larger than 8 MB')
    const chinese = new Request('http://localhost:3000/api/posts', {
      method: 'POST',
      headers: { ...headers, 'Accept-Language': 'zh-TW' },
      body,
    })
    const said = await (await handler(chinese)).json()
    expect(said.errors[0].message).toContain('超過 8 MB')
  })

  it('that is no JSON is refused', async () => {
    expect((await ask('/api/posts', { method: 'POST', body: '{"title":' })).status).toBe(400)
  })
})

describe('an account', () => {
  it.each([
    ['a short password', 'short', 'at least 12'],
    ['one character again and again', 'aaaaaaaaaaaaaaaa', 'easy to guess'],
    ['its own address', 'new-person@desk.example', 'easy to guess'],
  ])('is refused with %s', async (_, password, said) => {
    const body = { email: 'new-person@desk.example', name: 'New', role: 'writer', password }
    const answer = await ask('/api/users', { method: 'POST', body, as: 'admin' })
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(said) })
  })

  it('cannot be told from none, locked or not', async () => {
    const none = await login('nobody@desk.example', 'wrong')
    for (let at = 0; at < 9; at += 1) await login('editor@desk.example', 'wrong')
    const locked = await login('editor@desk.example', 'wrong')
    expect(locked).toEqual(none)
    expect(await forgot('editor@desk.example')).toEqual(await forgot('nobody@desk.example'))
  })

  it('of the last administrator is neither deleted nor changed into another', async () => {
    const id = staff.admin.user!.id
    const gone = await ask(`/api/users/${id}`, { method: 'DELETE', as: 'admin' })
    expect(gone).toMatchObject({
      status: 409,
      message: 'admin is the only administrator. Make somebody else one first.',
    })
    const body = { role: 'editor' }
    const changed = await ask(`/api/users/${id}`, { method: 'PATCH', body, as: 'admin' })
    expect(changed.status).toBe(409)
  })

  it('of a writer changes its own name, and neither its role nor another’s', async () => {
    const { writer, editor } = staff
    expect(
      (await change(writer.user!.id, { name: 'Renamed', role: 'admin' })).body['doc'],
    ).toMatchObject({
      name: 'Renamed',
      role: 'writer',
    })
    expect((await change(editor.user!.id, { name: 'X' })).status).toBe(403)
  })

  it('tells nobody else its key, its sessions or its password', async () => {
    const { body } = await ask('/api/users?limit=10&depth=2')
    expect(JSON.stringify(body)).not.toMatch(/key-of-the|"hash"|"salt"|resetPassword/)
    const others = (body['docs'] as { id: number; sessions?: unknown[] }[]).filter(
      ({ id }) => id !== staff.writer.user!.id,
    )
    expect(others.flatMap(({ sessions }) => sessions ?? [])).toEqual([])
  })
})

describe('what Payload keeps for itself', () => {
  it.each([
    ['/api/payload-locked-documents', 403],
    ['/api/payload-kv', 403],
    ['/api/payload-migrations', 403],
    ['/api/listings', 501],
    ['/api/search-entries', 501],
    ['/api/outbox', 501],
  ])('is kept from readers and frontends: %s', async (path, status) => {
    const statuses = [
      (await ask(path, { as: 'anonymous' })).status,
      (await ask(path, { as: 'frontend' })).status,
    ]
    for (const one of statuses) expect([status, 403, 404, 501]).toContain(one)
  })
})
