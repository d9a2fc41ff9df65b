import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Body } from '../../../src/content/lexical/nodes.ts'
import { plainText } from '../../../src/content/lexical/plainText.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

const long = 60_000

const parts = {
  paragraphs: '一段沒有結尾的話。\n\n'.repeat(long / 10),
  code: `\`\`\`\n${'列印\n'.repeat(long / 2)}\`\`\`\n\n`,
  html: `<address>\n${'<i>站</i>\n'.repeat(long / 5)}</address>\n\n`,
  shortcode: `{{< timetable >}}${'車'.repeat(long)}{{< /timetable >}}\n`,
}

describe('an article that is longer than Payload lets a text be', () => {
  let newsroom: Newsroom
  let folder: string

  beforeAll(async () => {
    newsroom = await createNewsroom()
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-hugo-'))
    fs.mkdirSync(path.join(folder, 'content'))
    fs.writeFileSync(path.join(folder, 'hugo.toml'), 'defaultContentLanguage = "zh-tw"\n')
    const matter = '---\ntitle: 長文\ndate: 2024-01-01\n---\n\n'
    fs.writeFileSync(path.join(folder, 'content/long.md'), matter + Object.values(parts).join(''))
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(folder, { recursive: true })
  })

  test('comes in whole: its words, its code, its HTML, its shortcodes and its file', async () => {
    const site = readSite(folder)
    if (!site.ok) throw new Error(site.problem.code)
    const report = await importSite(site.value, newsroom.payload, { dryRun: false })
    expect(report.counts).toMatchObject({ created: 1, refused: 0 })
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { language: { equals: 'zh-TW' } },
    })
    const [post] = docs
    const body = post!.body as unknown as Body
    expect(post?.hugo?.original?.length).toBeGreaterThan(3 * long)
    const words = plainText(body)
    expect(words.match(/一段沒有結尾的話。/g)).toHaveLength(long / 10)
    expect(words.match(/列印/g)).toHaveLength(long / 2)
    expect(words.match(/站/g)).toHaveLength(long / 5)
    const sources = body.root.children.flatMap((node) =>
      node.type === 'block' && node.fields.blockType === 'shortcode' ? [node.fields.source] : [],
    )
    expect(sources).toEqual([parts.shortcode.trim()])
  })

  test.each([
    ['found while it is read', 60_000, 'markdown/too-many-parts'],
    ['found when it was read', 30_000, 'hugo/too-many-parts'],
  ])('more parts than an article may have, %s: refused whole', async (_, paragraphs, code) => {
    const { payload } = newsroom
    const before = await payload.find({ collection: 'posts', limit: 1 })
    const file = path.join(folder, 'content/long.md')
    const matter = '---\ntitle: 更長的文\ndate: 2024-01-01\n---\n\n'
    const table = '| 型號 | 值 |\n| --- | --- |\n| H20 | 1 |\n\n'
    fs.writeFileSync(file, matter + table + '段。\n\n'.repeat(paragraphs))
    const site = readSite(folder)
    if (!site.ok) throw new Error(site.problem.code)
    const report = await importSite(site.value, payload, { dryRun: false })
    expect(report.counts).toMatchObject({ refused: 1, created: 0, updated: 0, tablesCreated: 0 })
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code, severity: 'error', file: 'content/long.md' }),
    )
    const after = await payload.find({ collection: 'posts', limit: 1 })
    expect(after.docs).toEqual(before.docs)
    expect((await payload.count({ collection: 'spec-tables' })).totalDocs).toBe(0)
  })
})
