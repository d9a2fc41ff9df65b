import fs from 'node:fs'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { importAlone } from '../../../src/features/hugo/importAlone.ts'
import { workRuns } from '../../../src/features/hugo/runs/workRuns.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { roles } from '../../../src/policies/role.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { buildZip } from '../../support/hugo/buildZip.ts'
import { importDesk } from '../../support/hugo/importDesk.ts'
import { zipFolder } from '../../support/hugo/zipFolder.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

const fixture = path.resolve(import.meta.dirname, '../../fixtures/hugo/small-site')

const page = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2026-01-02T08:00:00+08:00\n${more}---\n\nA story about ${title}.\n`

/** A small site in English. */
const siteOf = (pages: Readonly<Record<string, string>>, under = '') =>
  buildZip([
    { name: `${under}hugo.toml`, data: 'title = "Wafer"\ndefaultContentLanguage = "en"\n' },
    ...Object.entries(pages).map(([name, data]) => ({ name: `${under}content/${name}`, data })),
  ])

let newsroom: Newsroom
let payload: Payload
let staff: Awaited<ReturnType<typeof createStaff>>
let desk: ReturnType<typeof importDesk>

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  staff = await createStaff(payload)
  desk = importDesk(serveNewsroom(newsroom), staff)
})
afterAll(() => newsroom.close())

const never = new AbortController().signal
const work = (signal = never) =>
  workRuns(payload, { runner: crypto.randomUUID(), signal, tell: () => {} })
const folderOf = (id: number) => path.join(newsroom.dataFolder, 'imports', String(id))
const events = async (event: string) =>
  (await payload.find({ collection: 'audit-log', where: { event: { equals: event } } })).docs

const countStopped = async () =>
  (
    await payload.count({
      collection: 'posts',
      where: { 'hugo.path': { contains: 'content/stop-' } },
    })
  ).totalDocs

afterEach(async () => {
  const { run } = await desk.desk()
  if (run)
    await poolOf(payload).query(`update imports set state = 'discarded' where id = $1`, [run.id])
})

describe('an import from the admin panel', () => {
  it('is sent, looked at, applied, and reported', async () => {
    const id = await desk.send(zipFolder(fixture, 'small-site-main'), 'small-site.zip', 4000)
    expect(await desk.view(id)).toMatchObject({ state: 'waiting', task: 'rehearse', by: 'editor' })
    await work()
    const ready = await desk.view(id)
    expect(ready).toMatchObject({ state: 'ready', problem: null, isOwn: true })
    expect(ready.summary?.counts).toMatchObject({ files: 2, created: 2, refused: 0 })
    expect((await payload.count({ collection: 'posts' })).totalDocs).toBe(0)
    const { json: findings } = await desk.ask(`/${id}/report?part=findings`)
    expect(findings).toMatchObject({ total: ready.summary?.counts?.['problems'] })

    await desk.ask(`/${id}/apply`, { body: {}, as: 'admin' })
    await work()
    const done = await desk.view(id)
    expect(done).toMatchObject({ state: 'done', task: 'apply', by: 'editor', appliedBy: 'admin' })
    expect(done.summary?.counts).toMatchObject({ created: 2 })
    const { json: posts } = await desk.ask(`/${id}/report?part=posts&kind=create`)
    for (const { post, slug } of (posts as unknown as { posts: { post: number; slug: string }[] })
      .posts) {
      expect(await payload.findByID({ collection: 'posts', id: post })).toMatchObject({ slug })
    }
    expect(fs.existsSync(folderOf(id))).toBe(false)
    expect(await desk.desk()).toMatchObject({ run: null, past: [{ id, appliedBy: 'admin' }] })
    expect(await events('import.ordered')).toMatchObject([
      { actorName: 'admin', title: 'small-site.zip', details: { import: id, created: 2 } },
    ])
    expect(await events('import.done')).toMatchObject([
      { actorName: 'admin', details: { import: id, created: 2, refused: 0 } },
    ])
  })

  it('waits for somebody who imports from the command line', async () => {
    const id = await desk.send(siteOf({ 'alone.md': page('Alone') }))
    await work()
    await desk.ask(`/${id}/apply`, { body: {} })
    expect((await importAlone(payload, work)).ok).toBe(true)
    expect(await desk.view(id)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('Another import'),
    })
    await desk.ask(`/${id}/apply`, { body: {} })
    await work()
    expect(await desk.view(id)).toMatchObject({ state: 'done' })
  })

  it('says in both languages what cannot be a site, and writes nothing', async () => {
    const cases: ReadonlyArray<readonly [Buffer, string]> = [
      [
        buildZip([
          { name: 'a.jpg', data: 'x' },
          { name: 'b/c.jpg', data: 'y' },
        ]),
        'no-site',
      ],
      [siteOf({ 'a.md': page('A') }).subarray(0, 120), 'zip-broken'],
      [buildZip([{ name: '../hugo.toml' }]), 'zip-outside'],
    ]
    for (const [bytes, code] of cases) {
      const id = await desk.send(bytes)
      await work()
      const failed = await desk.view(id)
      expect(failed).toMatchObject({ state: 'failed' })
      const { json: chinese } = await desk.ask(`/${id}/view`, { language: 'zh-TW' })
      expect([code, chinese.problem]).toEqual([code, expect.stringMatching(/\p{Script=Han}/u)])
      expect(failed.problem).not.toEqual(chinese.problem)
      expect((await desk.ask(`/${id}/apply`, { body: {} })).code).toBe('import/state')
      expect((await desk.ask(`/${id}/discard`, { body: {} })).status).toBe(200)
      expect(fs.existsSync(folderOf(id))).toBe(false)
    }
  })

  it('refuses at once what is too large, no zip file or not whole', async () => {
    const large = { name: 'big.zip', bytes: 501_000_000 }
    expect(await desk.ask('/begin', { body: large })).toMatchObject({
      status: 413,
      code: 'import/too-large',
    })
    const { json } = await desk.ask('/begin', { body: { name: 'a.zip', bytes: 6 } })
    expect((await desk.part(json.id, 0, Buffer.from('GIF89a'))).code).toBe('import/no-zip')
    expect((await desk.part(json.id, 0, Buffer.alloc(1_000_001, 'PK'))).code).toBe(
      'import/too-large',
    )
    // What comes at the wrong place is answered with the right one.
    expect((await desk.part(json.id, 5, Buffer.from('PK'))).json).toEqual({ received: 0 })
    await desk.part(json.id, 0, Buffer.from('PK'))
    expect((await desk.part(json.id, 0, Buffer.from('PK'))).json).toEqual({ received: 2 })
    const unfinished = await desk.ask(`/${json.id}/uploaded`, { body: { bytes: 6 } })
    expect(unfinished.code).toBe('import/unfinished')
    expect((await desk.ask('/begin', { body: { name: '', bytes: 1 } })).code).toBe('import/body')
  })

  it('is one at a time, and whoever comes second is told whose is first', async () => {
    const id = await desk.send(siteOf({ 'a.md': page('A') }), 'first.zip')
    const body = { name: 'second.zip', bytes: 100 }
    const second = await desk.ask('/begin', { body, as: 'admin' })
    expect(second).toMatchObject({ status: 409, code: 'import/busy' })
    expect(second.json.errors?.[0]?.message).toContain('editor is already importing “first.zip”')
    expect((await desk.ask(`/${id}/discard`, { body: {}, as: 'admin' })).status).toBe(200)
    const both = await Promise.all([1, 2].map(() => desk.ask('/begin', { body })))
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]))
  })

  it('asks which of several sites is meant', async () => {
    const one = { name: 'blog/hugo.toml', data: 'title = "Blog"' }
    const other = { name: 'docs/hugo.toml', data: 'title = "Docs"' }
    const story = { name: 'docs/content/story.md', data: page('Of the docs') }
    const id = await desk.send(buildZip([one, other, story]))
    await work()
    expect(await desk.view(id)).toMatchObject({
      state: 'choosing',
      summary: { roots: ['blog', 'docs'] },
    })
    expect((await desk.ask(`/${id}/root`, { body: { root: '../etc' } })).code).toBe('import/state')
    await desk.ask(`/${id}/root`, { body: { root: 'docs' } })
    await work()
    expect(await desk.view(id)).toMatchObject({
      state: 'ready',
      summary: { title: 'Docs', counts: { created: 1 } },
    })
  })

  it('shows which shortcodes nobody knows, and takes what they mean', async () => {
    const text = page('Shortcodes').replace('A story', '{{< note >}}Mind this.{{< /note >}}')
    const id = await desk.send(siteOf({ 'shortcodes.md': text }))
    await work()
    const ready = await desk.view(id)
    expect(ready.summary?.shortcodes).toMatchObject([
      { name: 'note', file: 'content/shortcodes.md' },
    ])
    const mistake = await desk.ask(`/${id}/rehearse`, { body: { mapping: 'note: { as: song }' } })
    expect(mistake).toMatchObject({ status: 400, code: 'hugo/mapping-broken' })
    await desk.ask(`/${id}/rehearse`, { body: { shortcodes: { note: 'callout' } } })
    await work()
    expect(await desk.view(id)).toMatchObject({
      summary: { shortcodes: [] },
      mapped: { note: 'callout' },
    })
  })

  it('names the hosts of its pictures, and fetches from those that are chosen', async () => {
    const text = `${page('Pictures')}
![One](https://one.invalid/a.png) ![Again](https://one.invalid/b.png)
![Two](https://two.invalid/c.png)
`
    const send = () => desk.send(siteOf({ 'pictures.md': text }))
    const id = await send()
    await work()
    const hosts = [
      { host: 'one.invalid', count: 2 },
      { host: 'two.invalid', count: 1 },
    ]
    expect(await desk.view(id)).toMatchObject({ summary: { hosts }, options: { fetchFrom: [] } })
    const mistake = await desk.ask(`/${id}/rehearse`, { body: { fetchFrom: ['127.0.0.1'] } })
    expect(mistake).toMatchObject({ status: 400, code: 'import/host' })
    await desk.ask(`/${id}/rehearse`, { body: { fetchFrom: ['one.invalid'] } })
    await work()
    expect(await desk.view(id)).toMatchObject({
      summary: { hosts, counts: { picturesToFetch: 2 } },
      options: { fetchFrom: ['one.invalid'] },
    })
    await desk.ask(`/${id}/apply`, { body: {} })
    await work()
    // Nobody can be reached by such a name: that is told, and the page is imported.
    const done = await desk.view(id)
    expect(done).toMatchObject({ state: 'done', summary: { counts: { created: 1 } } })
    const { json } = await desk.ask(`/${id}/report?part=findings&search=one.invalid`)
    expect(json).toMatchObject({ total: 2 })
    const [ordered] = await events('import.ordered')
    expect(ordered).toMatchObject({ details: { fetchFrom: ['one.invalid'] } })
    // The page has not changed, and its pictures are still elsewhere.
    const again = await send()
    await work()
    expect(await desk.view(again)).toMatchObject({ options: { fetchFrom: ['one.invalid'] } })
    await desk.ask(`/${again}/rehearse`, { body: { fetchFrom: [] } })
    await work()
    expect(await desk.view(again)).toMatchObject({ summary: { hosts, counts: { skipped: 1 } } })
  })

  it('is of the site that somebody names, else of the one that its configuration names', async () => {
    const send = (file: string) => desk.send(siteOf({ 'named.md': page('Named') }), file)
    const id = await send('named.zip')
    await work()
    expect(await desk.view(id)).toMatchObject({
      summary: { site: 'Wafer', counts: { created: 1 } },
      options: { site: null },
    })
    await desk.ask(`/${id}/rehearse`, { body: { site: '  The other one ' } })
    await work()
    expect(await desk.view(id)).toMatchObject({
      summary: { site: 'The other one' },
      options: { site: 'The other one' },
    })
    await desk.ask(`/${id}/apply`, { body: {} })
    await work()
    const { rows } = await poolOf(payload).query(
      `select hugo_origin->'site'->>'name' as site from posts where hugo_path = 'content/named.md'`,
    )
    expect(rows).toEqual([{ site: 'The other one' }])
    // The same file again is the same site; another file is not.
    const again = await send('named.zip')
    expect(await desk.view(again)).toMatchObject({ options: { site: 'The other one' } })
    await desk.ask(`/${again}/discard`, { body: {} })
    const other = await send('other.zip')
    expect(await desk.view(other)).toMatchObject({ options: { site: null } })
  })

  it('stops between two stories, leaves nothing half-done, and goes on', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `stop-${at}.md`)
    const pages = Object.fromEntries(names.map((name) => [name, page(name.replace('.md', ''))]))
    const id = await desk.send(siteOf(pages))
    await work()
    await desk.ask(`/${id}/apply`, { body: {} })
    const ending = new AbortController()
    const working = work(ending.signal)
    while ((await countStopped()) < 5) await new Promise((resolve) => setTimeout(resolve, 20))
    ending.abort()
    await working
    // The process had to end, and nobody has stopped it: it waits for another one.
    expect(await desk.view(id)).toMatchObject({ state: 'waiting' })
    const before = await countStopped()
    expect(before).toBeLessThan(30)
    await desk.ask(`/${id}/stop`, { body: {} })
    await work()
    expect(await desk.view(id)).toMatchObject({ state: 'stopped' })
    expect(await countStopped()).toBe(before)
    await desk.ask(`/${id}/apply`, { body: {} })
    await work()
    expect(await desk.view(id)).toMatchObject({
      state: 'done',
      // To whoever reads the report it was one import.
      summary: { counts: { created: 30, skipped: 0, waiting: 0 } },
    })
    expect(await countStopped()).toBe(30)
  })

  it('does nothing for somebody who may not import any more', async () => {
    const id = await desk.send(siteOf({ 'gone.md': page('Gone') }))
    await work()
    await desk.ask(`/${id}/apply`, { body: {} })
    const editor = staff.editor.user?.id ?? 0
    await payload.update({ collection: 'users', id: editor, data: { role: 'writer' } })
    await work()
    await payload.update({ collection: 'users', id: editor, data: { role: 'editor' } })
    expect(await desk.view(id)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('may not import any more'),
    })
    const { docs } = await payload.find({
      collection: 'posts',
      where: { slug: { equals: 'gone' } },
    })
    expect(docs).toEqual([])
  })

  it('is given up after workers have died over it three times, and can be tried again', async () => {
    const id = await desk.send(siteOf({ 'deadly.md': page('Deadly') }))
    await work()
    await desk.ask(`/${id}/apply`, { body: {} })
    await poolOf(payload).query(
      `update imports set state = 'working', runner = 'dead', attempts = 3,
         beat_at = now() - interval '31 seconds' where id = $1`,
      [id],
    )
    expect((await desk.view(id)).isAlive).toBe(false)
    await work()
    expect(await desk.view(id)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('broke down 3 times'),
    })
    await desk.ask(`/${id}/apply`, { body: {} })
    await work()
    expect(await desk.view(id)).toMatchObject({ state: 'done' })
  })

  it('is left to whoever has it, as long as that one shows itself', async () => {
    const id = await desk.send(siteOf({ 'taken.md': page('Taken') }))
    const claim = `update imports set state = 'working', runner = 'other', beat_at = $2 where id = $1`
    await poolOf(payload).query(claim, [id, new Date()])
    await work()
    expect(await desk.view(id)).toMatchObject({ state: 'working', isAlive: true })
    await poolOf(payload).query(claim, [id, new Date(Date.now() - 31_000)])
    await work()
    expect(await desk.view(id)).toMatchObject({ state: 'ready' })
  })

  it('is discarded with its files when nobody has touched it for a week', async () => {
    const id = await desk.send(siteOf({ 'old.md': page('Old') }))
    await work()
    expect(fs.existsSync(folderOf(id))).toBe(true)
    await poolOf(payload).query(
      `update imports set touched_at = now() - interval '8 days' where id = $1`,
      [id],
    )
    await work()
    expect(await desk.view(id)).toMatchObject({ state: 'discarded' })
    expect(fs.existsSync(folderOf(id))).toBe(false)
  })
})

describe('who may import', () => {
  const orders: ReadonlyArray<readonly [method: string, path: string, body?: unknown]> = [
    ['GET', '/desk'],
    ['GET', '/1/view'],
    ['GET', '/1/report?part=posts'],
    ['GET', '/1/download?format=json'],
    ['POST', '/begin', { name: 'a.zip', bytes: 10 }],
    ['PUT', '/1/part?at=0', Buffer.from('PK')],
    ['POST', '/1/uploaded', { bytes: 10 }],
    ['POST', '/1/root', { root: '' }],
    ['POST', '/1/rehearse', {}],
    ['POST', '/1/apply', {}],
    ['POST', '/1/stop', {}],
    ['POST', '/1/discard', {}],
  ]

  it.each(['anonymous', ...roles] as const)('is decided for %s at every address', async (as) => {
    const may = as === 'editor' || as === 'admin'
    for (const [method, address, body] of orders) {
      const { status } = await desk.ask(address, { method, body, as })
      expect([address, status === 403]).toEqual([address, !may])
      const { run } = await desk.desk()
      if (run) await desk.ask(`/${run.id}/discard`, { body: {} })
    }
  })
})
