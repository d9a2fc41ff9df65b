import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import type { ExportReport } from '../../../src/features/hugo/export/exportSite.ts'
import { exportSite } from '../../../src/features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../../src/features/hugo/export/targetFolder.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Post } from '../../../src/payload-types.ts'
import { buildSite } from '../../fidelity/hugo/buildSite.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { writeRoundTripSite } from '../../support/hugo/writeRoundTripSite.ts'
import { testWithHugo } from '../../support/hugo/withHugo.ts'

const filesIn = (dir: string): ReadonlyMap<string, Buffer> =>
  new Map(
    fs
      .readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => fs.statSync(path.join(dir, file)).isFile())
      .sort()
      .map((file) => [file, fs.readFileSync(path.join(dir, file))]),
  )

const bring = async (dir: string, { payload }: Newsroom) => {
  const site = readSite(dir)
  if (!site.ok) throw new Error(site.problem.code)
  return await importSite(site.value, payload, { dryRun: false })
}

const take = async (dir: string, { payload }: Newsroom): Promise<ExportReport> => {
  const folder = openTargetFolder(dir)
  if (!folder.ok) throw new Error(folder.problem)
  return await exportSite(payload, folder.value)
}

const textsOf = (dir: string): ReadonlyMap<string, string> => {
  const built = buildSite(dir)
  if (!built.ok) throw new Error(built.problem)
  return new Map(built.value.pages.map(({ file, html }) => [file, html]))
}

describe('a site that comes in and goes out again', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-export-'))
  const source = path.join(scratch, 'source')
  const target = path.join(scratch, 'target')
  let newsroom: Newsroom
  let pages: ReadonlyMap<string, Buffer>
  let report: ExportReport

  const findPost = async (file: string): Promise<Post> => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { 'hugo.path': { equals: file } },
      draft: true,
      depth: 0,
    })
    return docs[0]!
  }

  beforeAll(async () => {
    pages = writeRoundTripSite(source)
    newsroom = await createNewsroom()
    const { counts } = await bring(source, newsroom)
    expect(counts).toMatchObject({ created: pages.size, refused: 0 })
    report = await take(target, newsroom)
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(scratch, { recursive: true })
  })

  test('has every untouched file to the byte, and every picture in its place', () => {
    expect(report.counts).toMatchObject({ posts: pages.size, unchanged: pages.size, pictures: 2 })
    const written = filesIn(target)
    for (const [file, bytes] of pages) expect([file, written.get(file)]).toEqual([file, bytes])
    const pictures = ['content/posts/bundle/curve.png', 'static/images/cover.png']
    expect([...written.keys()]).toEqual(expect.arrayContaining(pictures))
    for (const file of pictures) {
      expect([file, written.get(file)]).toEqual([file, fs.readFileSync(path.join(source, file))])
    }
    expect(report.problems).toEqual([])
  })

  testWithHugo('is built by Hugo into the same texts', () => {
    const [before, after] = [textsOf(source), textsOf(target)]
    expect(before.size).toBeGreaterThan(6)
    expect(after).toEqual(before)
  })

  test('is the same bytes the second time', async () => {
    const first = filesIn(target)
    expect((await take(target, newsroom)).counts).toMatchObject({ removed: 0 })
    expect(filesIn(target)).toEqual(first)
  })

  test('comes in again without a change', async () => {
    const before = filesIn(target)
    const { counts } = await bring(target, newsroom)
    expect(counts).toMatchObject({ created: 0, conflicts: 0, refused: 0 })
    expect((await take(target, newsroom)).counts).toMatchObject({ unchanged: pages.size })
    expect(filesIn(target)).toEqual(before)
  })

  test('comes into another newsroom as the same content', async () => {
    const other = await createNewsroom()
    await bring(target, other)
    const second = path.join(scratch, 'second')
    await take(second, other)
    expect(filesIn(second)).toEqual(filesIn(target))
    await other.close()
  })

  test('changes only the keys that the newsroom has changed', async () => {
    const post = await findPost('content/posts/marked.md')
    await newsroom.payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: '改了標題', tags: ['新'] },
    })
    await take(target, newsroom)
    expect(fs.readFileSync(path.join(target, 'content/posts/marked.md'), 'utf8')).toBe(
      '\uFEFF+++\ntitle = "改了標題" # 註解\ndate = 2024-03-02T09:30:00\ncategories = ["設備"]\nmine = { a = 1 }\ntags = [ "新" ]\n+++\n沒有結尾換行',
    )
  })

  test('reads the kind of an article from its parameters, and writes it there', async () => {
    const file = 'content/posts/explained.md'
    const { id, kind } = await findPost(file)
    expect([kind, (await findPost('content/posts/json.md')).kind]).toEqual(['explainer', 'news'])
    const writtenAs = async (now: 'analysis' | 'news') => {
      await newsroom.payload.update({ collection: 'posts', id, data: { kind: now } })
      await take(target, newsroom)
      return fs.readFileSync(path.join(target, file), 'utf8')
    }
    expect(await writtenAs('analysis')).toBe(
      '---\ntitle: 解說\ndate: 2024-03-07\nparams:\n  color: red\n  kind: analysis\n---\n\n內文。\n',
    )
    expect(await writtenAs('news')).toBe(
      '---\ntitle: 解說\ndate: 2024-03-07\nparams:\n  color: red\n---\n\n內文。\n',
    )
  })

  test('writes a changed body anew, with the ends of its lines', async () => {
    const post = await findPost('content/posts/windows.md')
    await newsroom.payload.update({
      collection: 'posts',
      id: post.id,
      data: { body: body([paragraph([text('新的一段。')])]) },
    })
    await take(target, newsroom)
    expect(fs.readFileSync(path.join(target, 'content/posts/windows.md'), 'utf8')).toBe(
      '---\r\ntitle: 換行\r\ndate: 2024-03-01\r\ntags: [甲, 乙]\r\n---\r\n\r\n新的一段。\r\n',
    )
  })

  test('keeps every line of a text to which a passage was added', async () => {
    const post = await findPost('content/posts/covered.md')
    const { root } = post.body!
    const children = [...root.children, paragraph([text('補上一句。')])]
    await newsroom.payload.update({
      collection: 'posts',
      id: post.id,
      data: { body: { root: { ...root, children } } },
    })
    await take(target, newsroom)
    const written = fs.readFileSync(path.join(target, 'content/posts/covered.md'), 'utf8')
    const source = fs.readFileSync(path.join(scratch, 'source/content/posts/covered.md'), 'utf8')
    expect(written).toBe(`${source}\n補上一句。\n`)
  })

  test('writes a post of the newsroom’s own beside its translation', async () => {
    const { translationKey } = await findPost('content/posts/json.md')
    await newsroom.payload.create({
      collection: 'posts',
      data: {
        language: 'en',
        translationKey: translationKey ?? '',
        title: 'JSON, in English',
        kind: 'opinion',
        slug: 'json-in-english',
        summary: 'A standfirst.',
        tags: ['one'],
        byline: 'Ann Lee, Bo Wu',
        publishedAt: '2024-05-01T00:00:00.000Z',
        body: body([
          paragraph([text('Words.')]),
          block({
            id: '65f0c0c0c0c0c0c0c0c0c0c0',
            blockType: 'chart',
            kind: 'performance',
            asOf: 'day',
            day: '2025-04-09',
            caption: 'At the "line"',
          }),
        ]),
        _status: 'published',
      },
    })
    const { counts } = await take(target, newsroom)
    expect(counts).toMatchObject({ new: 1 })
    expect(fs.readFileSync(path.join(target, 'content.en/posts/json.md'), 'utf8')).toBe(
      [
        '---',
        'title: JSON, in English',
        'date: 2024-05-01T00:00:00Z',
        'slug: json-in-english',
        `translationKey: ${translationKey}`,
        'description: A standfirst.',
        'authors:',
        '  - Ann Lee',
        '  - Bo Wu',
        'tags:',
        '  - one',
        'params:',
        '  kind: opinion',
        '---',
        '',
        'Words.',
        '',
        '{{< waferdesk-chart kind="performance" on="2025-04-09" caption=`At the "line"` >}}',
        '',
      ].join('\n'),
    )
  })

  testWithHugo('is still built by Hugo, with its own templates', () => {
    const built = buildSite(target)
    expect(built.ok ? built.value.refused : built.problem).toEqual([])
    const pages = built.ok ? built.value.pages : []
    expect(pages.filter(({ html }) => html.includes('At the &#34;line&#34;'))).toHaveLength(1)
  })

  test('never writes text that is not published', async () => {
    const post = await findPost('content/posts/json.md')
    await newsroom.payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: '還不能說的標題' },
      draft: true,
    })
    const { problems } = await take(target, newsroom)
    expect(problems.map(({ code }) => code)).toContain('hugo/unpublished-changes')
    const written = [...filesIn(target).values()].join('\n')
    expect(written).not.toContain('還不能說的標題')
  })

  test('writes what the clock is to publish as it was pinned, with its instant', async () => {
    const { payload } = newsroom
    const { editor } = await createStaff(payload)
    const post = await findPost('content/posts/draft.md')
    const instant = new Date(Math.ceil(Date.now() / 1000) * 1000 + 86_400_000)
    const at = { instant, local: instant.toISOString().slice(0, 16), zone: 'UTC' }
    const order = { post: post.id, action: 'publish', at } as const
    const armed = await armSchedule(payload, order, { user: editor.user, language: 'en' })
    expect(armed).toMatchObject({ ok: true })
    await payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: '釘選之後才改的標題' },
      draft: true,
    })
    await take(target, newsroom)
    expect(fs.readFileSync(path.join(target, 'content/posts/draft.md'), 'utf8')).toBe(
      `---\ntitle: 草稿\ndraft: false\npublishDate: ${instant.toISOString().replace('.000', '')}\n---\n還沒寫完 :smile:。\n`,
    )
  })

  test('leaves what somebody else put there, and removes what is gone', async () => {
    fs.mkdirSync(path.join(target, 'themes/ours'), { recursive: true })
    fs.writeFileSync(path.join(target, 'themes/ours/theme.toml'), 'name = "ours"')
    fs.appendFileSync(path.join(target, 'hugo.toml'), 'theme = "ours"\n')
    const post = await findPost('content/posts/plain.md')
    await newsroom.payload.update({
      collection: 'posts',
      id: post.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const { counts, problems } = await take(target, newsroom)
    expect(counts.removed).toBe(1)
    expect(problems.map(({ code }) => code)).toContain('hugo/kept-yours')
    expect(fs.existsSync(path.join(target, 'content/posts/plain.md'))).toBe(false)
    expect(fs.readFileSync(path.join(target, 'themes/ours/theme.toml'), 'utf8')).toBe(
      'name = "ours"',
    )
    expect(fs.readFileSync(path.join(target, 'hugo.toml'), 'utf8')).toMatch(/theme = "ours"\n$/)
  })
})

/** The words of every page without its tags, those with footnotes left out. */
const wordsOf = (dir: string) =>
  [...textsOf(dir)]
    .filter(([, html]) => !html.includes('footnote'))
    .map(([file, html]) => [file, html.replace(/<[^>]*>/g, '').replace(/\s+/g, '')])

describe('a site whose every file the newsroom writes anew', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-rewritten-'))
  afterAll(() => fs.rmSync(scratch, { recursive: true }))

  testWithHugo('is built by Hugo into the same texts, footnotes apart', async () => {
    const [source, target] = [path.join(scratch, 'source'), path.join(scratch, 'target')]
    writeRoundTripSite(source)
    const newsroom = await createNewsroom()
    await bring(source, newsroom)
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      draft: true,
      depth: 0,
      pagination: false,
    })
    for (const { id, hugo, _status } of docs) {
      const origin = { ...(hugo?.origin as Record<string, unknown>), isKept: true }
      const data = { hugo: { ...hugo, origin } }
      await newsroom.payload.update({
        collection: 'posts',
        id,
        data,
        draft: _status === 'draft',
      })
    }
    const { counts } = await take(target, newsroom)
    expect(counts).toMatchObject({ posts: docs.length, unchanged: 0, changed: docs.length })
    const [before, after] = [wordsOf(source), wordsOf(target)]
    expect(before.length).toBeGreaterThan(5)
    expect(after).toEqual(expect.arrayContaining(before))
    await newsroom.close()
  })
})
