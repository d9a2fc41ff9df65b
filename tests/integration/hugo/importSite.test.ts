import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Body } from '../../../src/content/lexical/nodes.ts'
import type { ImportReport } from '../../../src/features/hugo/importReport.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import type { Preference } from '../../../src/features/hugo/plan/planImport.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createUser } from '../../support/factories/createUser.ts'
import { sketchBody } from '../../support/sketchBody.ts'

const folder = path.resolve('tests/fixtures/hugo/small-site')

const open = (dir: string) => {
  const site = readSite(dir)
  if (!site.ok) throw new Error(site.problem.code)
  return site.value
}

describe('importing a site', () => {
  let newsroom: Newsroom
  let first: ImportReport

  const findPost = async (language: 'zh-TW' | 'en') => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { language: { equals: language } },
      draft: true,
      depth: 0,
    })
    return docs[0]!
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    await newsroom.payload.create({
      collection: 'chips',
      locale: 'zh-TW',
      data: { name: '甲廠', slug: 'chip-a', vendor: '甲' },
    })
  })
  afterAll(() => newsroom.close())

  test('writes nothing in a dry run, and tells what it would do', async () => {
    const report = await importSite(open(folder), newsroom.payload, { dryRun: true })
    expect(report.counts).toMatchObject({ files: 2, created: 2, updated: 0, picturesMissing: 1 })
    expect((await newsroom.payload.count({ collection: 'posts' })).totalDocs).toBe(0)
  })

  test('creates the posts of both languages as one story', async () => {
    first = await importSite(open(folder), newsroom.payload, { dryRun: false })
    expect(first.counts).toMatchObject({
      created: 2,
      updated: 0,
      tablesCreated: 1,
      picturesUploaded: 1,
    })
    const [chinese, english] = [await findPost('zh-TW'), await findPost('en')]
    expect(chinese).toMatchObject({
      title: '缺水時，晶圓廠怎麼辦',
      slug: 'fab-water',
      summary: '一座廠一天用掉的水，比一個小鎮還多。',
      tags: ['水', '製程'],
      publishedAt: '2024-03-01T01:30:00.000Z',
      translationKey: 'posts/fab-water',
      _status: 'published',
    })
    expect(english).toMatchObject({
      translationKey: 'posts/fab-water',
      publishedAt: '2024-03-01T16:00:00.000Z',
      _status: 'draft',
    })
    expect(chinese.hugo).toMatchObject({
      path: 'content/posts/fab-water.md',
      frontMatter: { source_url: '', draft: false },
    })
  })

  test('keeps the body in its order, with what it could not find', async () => {
    const { body } = await findPost('zh-TW')
    expect(sketchBody(body as unknown as Body)).toEqual([
      'figure {"alt":"封面","missingPath":"/images/cover-that-is-gone.png","width":"column"}',
      'p 晶圓廠用水量大，但多數可以回收。',
      '---',
      'h2 三座廠的比較',
      expect.stringMatching(/^spec-table \{"table":\d+\}$/),
      'p 「水不會不見，」一位廠長說。',
      'video {"provider":"youtube","videoId":"_wafer-0001"}',
      'h3 圖表',
      expect.stringMatching(/^figure .*"media":\d+/),
      'shortcode {"name":"waterbox","source":"{{< waterbox level=\\"3\\" >}}"}',
      'p 結語。',
    ])
  })

  test('makes the table a document, with its row pointing at the chip of that name', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'spec-tables', locale: 'zh-TW' })
    const [chip] = (await newsroom.payload.find({ collection: 'chips' })).docs
    expect(docs).toMatchObject([
      {
        title: '三座廠的比較',
        grid: {
          columns: [{ label: { 'zh-TW': '廠' } }, { align: 'end' }, { align: 'center' }],
          rows: [
            { chip: chip?.id, cells: { c2: { text: { 'zh-TW': '5萬片' } } } },
            {
              cells: {
                c1: { text: { 'zh-TW': '乙廠' } },
                c2: { text: { 'zh-TW': '• 3萬片 • 擴建中' } },
              },
            },
          ],
        },
      },
    ])
  })

  test('reports every file, line and code', () => {
    const found = first.problems.map(({ file, line, code }) => `${file}:${line} ${code}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'content/posts/fab-water.md:11 hugo/missing-picture',
        'content/posts/fab-water.md:33 hugo/unknown-shortcode',
        'content/posts/broken.md:3 hugo/front-matter-broken',
        'content/posts/never-ends.md:1 hugo/front-matter-unclosed',
        'content/_index.md:undefined hugo/section-page',
      ]),
    )
  })

  test('changes nothing when it is run again', async () => {
    const again = await importSite(open(folder), newsroom.payload, { dryRun: false })
    expect(again.counts).toMatchObject({
      created: 0,
      updated: 0,
      skipped: 2,
      tablesCreated: 0,
      picturesUploaded: 0,
      categoriesCreated: 0,
    })
  })

  /** Import the site again with one line of the Chinese article changed. */
  const importWith = async (line: string, prefer?: Preference) => {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-hugo-'))
    fs.cpSync(folder, copy, { recursive: true })
    const file = path.join(copy, 'content/posts/fab-water.md')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('結語。', line))
    const report = await importSite(open(copy), newsroom.payload, { dryRun: false, prefer })
    fs.rmSync(copy, { recursive: true })
    return report
  }

  test('updates a post whose file has changed, and keeps the table that has not', async () => {
    const before = await findPost('zh-TW')
    const report = await importWith('新的結語。')
    expect(report.counts).toMatchObject({ created: 0, updated: 1, skipped: 1, tablesCreated: 0 })
    const after = await findPost('zh-TW')
    expect(after).toMatchObject({ id: before.id, slug: before.slug, _status: 'published' })
    const [old, now] = [before, after].map((post) => sketchBody(post.body as unknown as Body))
    expect(now).toEqual([...old!.slice(0, -1), 'p 新的結語。'])
  })

  const editAs = async (data: Readonly<Record<string, unknown>>) => {
    const { payload } = newsroom
    const user = await createUser(payload, { role: 'editor' })
    const { id } = await findPost('zh-TW')
    await payload.update({
      collection: 'posts',
      id,
      data,
      user: { ...user, collection: 'users' },
    })
  }

  test('updates a post that somebody has only published anew', async () => {
    await editAs({ _status: 'published' })
    expect((await importWith('第三版結語。')).counts).toMatchObject({ updated: 1, conflicts: 0 })
  })

  test('leaves a post that the desk has changed as it is, and shows both sides', async () => {
    await editAs({ title: '編輯改過' })
    const report = await importWith('第四版結語。')
    expect(report.counts).toMatchObject({ updated: 0, conflicts: 1 })
    expect((await findPost('zh-TW')).title).toBe('編輯改過')
    expect(report.conflicts).toMatchObject([
      {
        file: 'content/posts/fab-water.md',
        source: expect.stringMatching(/第四版結語。$/),
        newsroom: expect.stringMatching(/^編輯改過\n[\s\S]*第三版結語。$/),
      },
    ])
  })

  test('keeps the text of the newsroom where it is preferred, and asks no more', async () => {
    const report = await importWith('第四版結語。', 'newsroom')
    expect(report.counts).toMatchObject({ accepted: 1, conflicts: 0 })
    expect((await findPost('zh-TW')).title).toBe('編輯改過')
    expect((await importWith('第四版結語。')).counts).toMatchObject({ skipped: 2, conflicts: 0 })
  })

  test('takes the text of the source where that is preferred', async () => {
    await editAs({ title: '編輯再改' })
    expect((await importWith('第五版結語。', 'source')).counts).toMatchObject({ updated: 1 })
    expect((await findPost('zh-TW')).title).toBe('缺水時，晶圓廠怎麼辦')
  })

  test('leads the old addresses to the posts', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'redirects',
      depth: 0,
      limit: 100,
    })
    const { id } = await findPost('zh-TW')
    // The English one has kept its address.
    expect(docs.filter(({ post }) => post)).toMatchObject([
      { from: '/posts/fab-water', language: 'zh-TW', post: id },
    ])
  })

  test('leads from the lists and feeds of the site to those of the newsroom', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'redirects',
      depth: 0,
      limit: 100,
    })
    const ways = Object.fromEntries(docs.map(({ from, to }) => [from, to]))
    expect(ways).toMatchObject({
      '/posts': '/zh-TW',
      '/posts/index.xml': '/zh-TW/feed.xml',
      '/en/posts': '/en',
      '/tags/水': `/zh-TW/search?q=${encodeURIComponent('水')}`,
    })
    expect(ways['/categories/製造']).toBe(`/zh-TW/categories/${encodeURIComponent('製造')}`)
    // This one has kept its address.
    expect(ways).not.toHaveProperty('/en/categories/manufacturing')
  })
})

describe('a folder that is no Hugo site', () => {
  test('is refused with a reason', () => {
    expect(readSite(path.resolve('tests/fixtures'))).toMatchObject({
      ok: false,
      problem: { code: 'hugo/no-site' },
    })
  })
})
