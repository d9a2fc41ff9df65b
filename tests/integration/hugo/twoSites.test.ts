import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { exportSite } from '../../../src/features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../../src/features/hugo/export/targetFolder.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

const page = (title: string) => `---\ntitle: ${title}\ndate: 2024-03-01\n---\n\n${title}的內文。\n`

describe('two sites with files of the same names', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-two-sites-'))
  let newsroom: Newsroom

  const writeSite = (name: string, texts: Readonly<Record<string, string>>) => {
    const config = `baseURL = "https://${name}/"\ntitle = "${name}"\nlanguageCode = "zh-tw"\n`
    const files = { 'hugo.toml': config, ...texts }
    for (const [file, text] of Object.entries(files)) {
      const place = path.join(scratch, name, file)
      fs.mkdirSync(path.dirname(place), { recursive: true })
      fs.writeFileSync(place, text)
    }
  }
  const bring = async (folder: string, site?: string) => {
    const read = readSite(path.join(scratch, folder))
    if (!read.ok) throw new Error(read.problem.code)
    return await importSite(read.value, newsroom.payload, { dryRun: false, site })
  }
  const take = async (folder: string, site?: string) => {
    const dir = path.join(scratch, folder)
    const target = openTargetFolder(dir)
    if (!target.ok) throw new Error(target.problem)
    const { problems } = await exportSite(newsroom.payload, target.value, { site })
    const files = fs.existsSync(dir)
      ? fs
          .readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .filter((one) => one.endsWith('.md'))
      : []
    const texts = files.map((file) => [file, fs.readFileSync(path.join(dir, file), 'utf8')])
    return {
      texts: Object.fromEntries(texts) as Record<string, string>,
      codes: problems.map(({ code }) => code),
    }
  }
  const first = { 'content/posts/a.md': page('甲'), 'content/posts/b.md': page('乙') }
  const second = { 'content/posts/a.md': page('另一個甲'), 'content/posts/c.md': page('丙') }
  const titles = async () => {
    const { docs } = await newsroom.payload.find({ collection: 'posts', depth: 0 })
    // Stories are stored several at a time, in whatever order.
    return docs.map(({ title }) => title).toSorted()
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    writeSite('one.tw', first)
    writeSite('two.tw', second)
    expect((await bring('one.tw')).counts).toMatchObject({ created: 2 })
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(scratch, { recursive: true })
  })

  test('never overwrite one another: what clashes is reported', async () => {
    const { counts, problems } = await bring('two.tw')
    expect(counts).toMatchObject({ created: 1, updated: 0 })
    expect(problems.map(({ code, file }) => [code, file])).toContainEqual([
      'hugo/other-site',
      'content/posts/a.md',
    ])
    expect(await titles()).toEqual(['甲', '乙', '丙'].toSorted())
  })

  test('stand beside one another where somebody says that they are two', async () => {
    await bring('two.tw', 'second')
    expect(await titles()).toEqual(['甲', '乙', '丙', '另一個甲', '丙'].toSorted())
    expect((await bring('two.tw', 'second')).counts).toMatchObject({ skipped: 2, created: 0 })
    expect((await bring('one.tw')).counts).toMatchObject({ skipped: 2, created: 0 })
  })

  test('go out each by itself, to the byte', async () => {
    expect((await take('out-one', 'one.tw')).texts).toEqual(first)
    expect((await take('out-two', 'second')).texts).toEqual(second)
    expect(await take('out-none', 'third')).toEqual({ texts: {}, codes: ['hugo/unknown-site'] })
  })

  test('go out together without getting in one another’s way', async () => {
    const { texts, codes } = await take('out-all')
    expect(codes.filter((code) => code === 'hugo/other-site')).toHaveLength(3)
    const all = Object.values(texts).join('\n')
    for (const title of ['甲', '乙', '丙', '另一個甲']) expect(all).toContain(`${title}的內文。`)
  })
})
