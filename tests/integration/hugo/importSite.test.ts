import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Body } from '../../../src/content/lexical/nodes.ts'
import type { ImportReport } from '../../../src/features/hugo/importReport.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
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

  test('updates a post whose file has changed, and keeps the table that has not', async () => {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-hugo-'))
    fs.cpSync(folder, copy, { recursive: true })
    const file = path.join(copy, 'content/posts/fab-water.md')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('結語。', '新的結語。'))
    const before = await findPost('zh-TW')
    const report = await importSite(open(copy), newsroom.payload, { dryRun: false })
    fs.rmSync(copy, { recursive: true })
    expect(report.counts).toMatchObject({ created: 0, updated: 1, skipped: 1, tablesCreated: 0 })
    const after = await findPost('zh-TW')
    expect(after).toMatchObject({ id: before.id, slug: before.slug, _status: 'published' })
    const [old, now] = [before, after].map((post) => sketchBody(post.body as unknown as Body))
    expect(now).toEqual([...old!.slice(0, -1), 'p 新的結語。'])
  })

  test('leaves a post that the desk has changed as it is', async () => {
    const { payload } = newsroom
    const user = await payload.create({
      collection: 'users',
      data: {
        email: 'desk@desk.example',
        password: 'a long password',
        name: 'Desk',
        role: 'admin',
      },
    })
    const post = await findPost('zh-TW')
    await payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: '編輯改過', hugo: { ...post.hugo, fingerprint: 'of an older file' } },
      user: { ...user, collection: 'users' },
    })
    const report = await importSite(open(folder), payload, { dryRun: false })
    expect(report.counts).toMatchObject({ updated: 0, conflicts: 1 })
    expect((await findPost('zh-TW')).title).toBe('編輯改過')
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
