import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Body } from '../../../src/content/lexical/nodes.ts'
import { plainText } from '../../../src/content/lexical/plainText.ts'
import type { ImportReport } from '../../../src/features/hugo/importReport.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

const seed = path.resolve('../shared/seeds/hugo-site')
const isHere = fs.existsSync(seed)
const article = 'content/posts/20250421-h20-export-control.md'

/** The text of an article, read by its lines alone: no parser of ours has a part in it. */
const textOf = (file: string): string => {
  const [, , ...body] = file.split(/^---\n/m)
  return body
    .join('')
    .split('\n')
    .filter((line) => line !== '' && !/^(?:---|!\[|\||\{\{)/.test(line))
    .map((line) => line.replace(/^#+ /, ''))
    .join('\n')
}

const cellsOf = (file: string): string[][] =>
  file
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .filter((line) => !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replaceAll('**', '')),
    )

const readArticle = () => fs.readFileSync(path.join(seed, article), 'utf8')

// Where the article is not at hand, importSite.test.ts makes the same claims of our own site.
const describeSeed = isHere ? describe : describe.skip

describeSeed('the article that the newsroom was made for', () => {
  let newsroom: Newsroom
  let report: ImportReport
  let post: Post

  const run = () => {
    const site = readSite(seed)
    if (!site.ok) throw new Error(site.problem.code)
    return importSite(site.value, newsroom.payload, { dryRun: false })
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    report = await run()
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      locale: 'zh-TW',
      overrideAccess: false,
    })
    post = docs[0]!
  })
  afterAll(() => newsroom.close())

  test('is one published post, with what was in it', () => {
    expect(report.counts).toMatchObject({ files: 1, created: 1, picturesMissing: 5 })
    expect(report.posts).toMatchObject([
      {
        content: {
          paragraph: 48,
          heading: 10,
          horizontalrule: 1,
          'spec-table': 1,
          video: 1,
          figure: 5,
        },
      },
    ])
    expect(post).toMatchObject({
      language: 'zh-TW',
      slug: '20250421-h20-export-control',
      _status: 'published',
      publishedAt: '2025-04-21T07:40:49.000Z',
      categories: [{ name: 'AI 技術前沿' }],
    })
  })

  test('has the text of the file, character by character', () => {
    const text = plainText(post.body as unknown as Body, { wordsOf: () => '' })
    expect(text).toBe(textOf(readArticle()))
  })

  test('has its film and its table', async () => {
    const blocks = (post.body as unknown as Body).root.children.flatMap((node) =>
      node.type === 'block' ? [node.fields] : [],
    )
    expect(blocks.find((block) => block.blockType === 'video')).toMatchObject({
      provider: 'youtube',
      videoId: '_1f-o0nqpEI',
    })
    const { docs } = await newsroom.payload.find({ collection: 'spec-tables', locale: 'zh-TW' })
    const grid = docs[0]!.grid as {
      columns: { id: string; label: Record<string, string> }[]
      rows: { cells: Record<string, { text: Record<string, string> }> }[]
    }
    const labels = grid.columns.map((column) => column.label['zh-TW'])
    const rows = grid.rows.map((row) =>
      grid.columns.map((column) => row.cells[column.id]?.text['zh-TW'] ?? ''),
    )
    expect([rows.length, labels.length]).toEqual([8, 6])
    expect([labels, ...rows]).toEqual(cellsOf(readArticle()))
  })

  test('reports each missing picture by path and line', () => {
    const lines = readArticle().split('\n')
    const missing = report.problems.filter(({ code }) => code === 'hugo/missing-picture')
    expect(missing).toHaveLength(5)
    for (const { file, line, message } of missing) {
      const address = /\((.+)\)/.exec(lines[(line ?? 0) - 1]!)?.[1]
      expect(file).toBe(article)
      expect(message.en).toContain(address)
    }
  })

  test('is neither created nor updated by a second run', async () => {
    expect((await run()).counts).toMatchObject({ created: 0, updated: 0, skipped: 1 })
  })
})
