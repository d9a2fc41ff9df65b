import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { ExportReport } from '../../../src/features/hugo/export/exportSite.ts'
import { exportSite } from '../../../src/features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../../src/features/hugo/export/targetFolder.ts'
import type { ImportReport } from '../../../src/features/hugo/importReport.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import { buildSite } from '../../fidelity/hugo/buildSite.ts'
import { hugoAddresses } from '../../fidelity/hugo/hugoAddresses.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { testWithHugo } from '../../support/hugo/withHugo.ts'

const page = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2024-03-01\n${more}---\n\n${title}的內文。\n`

const site: Readonly<Record<string, string>> = {
  'config/_default/hugo.toml': [
    '# 網站設定',
    'baseURL = "https://config.tw/blog/"',
    'title = "設定"',
    'theme = "paper"',
    'defaultContentLanguage = "zh-tw"',
    'defaultContentLanguageInSubdir = true',
    'enableGitInfo = true',
    'disableKinds = ["RSS"]',
    '[permalinks]',
    'posts = "/:year/:slug/"',
    '[taxonomies]',
    'category = "categories"',
    'topic = "topics"',
    '[[cascade]]',
    'banner = "b"',
    '[cascade._target]',
    'path = "/deep/**"',
    '',
  ].join('\n'),
  'config/_default/languages.toml': '[zh-tw]\nweight = 1\ncontentDir = "content"\n',
  'config/_default/params.toml': 'googleAnalytics = "G-1"\n[mail]\napiKey = "k-1234"\n',
  'config/production/params.yaml': 'color: blue\n',
  'content/posts/a.md': page('甲', 'slug: first\ntopics: [製程]\n'),
  'content/posts/b.md': page('乙', 'categories: [設備]\naliases: [/old/b/]\n'),
  'content/deep/_index.md': '---\ntitle: 深處\n---\n',
  'content/deep/er/_index.md': '---\ntitle: 更深\ncascade:\n  mood: calm\n---\n',
  'content/deep/er/c.md': page('丙'),
}

const sorted = (rows: readonly unknown[][]) =>
  rows.map((row) => JSON.stringify(row)).toSorted((one, other) => (one < other ? -1 : 1))

/** What Hugo makes of a site: every page, and every address. */
const built = (dir: string) => {
  const hugo = buildSite(dir)
  if (!hugo.ok) throw new Error(hugo.problem)
  const { pages } = hugo.value
  const addresses = hugoAddresses(hugo.value, new Date()).map((one) => [one.kind, one.path])
  return {
    texts: sorted(pages.map(({ address, html, title }) => [address, title, html])),
    params: sorted(pages.map(({ address, params }) => [address, params])),
    addresses: sorted(addresses),
  }
}

describe('a site with a configuration of its own', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-config-'))
  const [source, target] = [path.join(scratch, 'source'), path.join(scratch, 'target')]
  let newsroom: Newsroom
  let imported: ImportReport
  let report: ExportReport

  const take = async () => {
    const folder = openTargetFolder(target)
    if (!folder.ok) throw new Error(folder.problem)
    return await exportSite(newsroom.payload, folder.value)
  }
  const read = (file: string) => fs.readFileSync(path.join(target, file), 'utf8')
  beforeAll(async () => {
    for (const [file, text] of Object.entries(site)) {
      fs.mkdirSync(path.dirname(path.join(source, file)), { recursive: true })
      fs.writeFileSync(path.join(source, file), text)
    }
    newsroom = await createNewsroom()
    const found = readSite(source)
    if (!found.ok) throw new Error(found.problem.code)
    imported = await importSite(found.value, newsroom.payload, { dryRun: false })
    report = await take()
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(scratch, { recursive: true })
  })

  test('goes out with it, and with the pages of its sections, to the byte', () => {
    const changed = new Set(['config/_default/hugo.toml', 'config/_default/params.toml'])
    for (const [file, text] of Object.entries(site)) {
      if (!changed.has(file)) expect([file, read(file)]).toEqual([file, text])
    }
    expect(fs.existsSync(path.join(target, 'hugo.toml'))).toBe(false)
  })

  test('goes out without a theme that is not there, and says so', () => {
    const wanted = site['config/_default/hugo.toml']!.replace('theme = "paper"\n', '').replace(
      'enableGitInfo = true',
      'enableGitInfo = false',
    )
    expect(read('config/_default/hugo.toml')).toBe(wanted)
    expect(report.problems.map(({ code }) => code)).toContain('hugo/without-theme')
  })

  test('keeps no secret, and says which', () => {
    expect(read('config/_default/params.toml')).toBe(
      site['config/_default/params.toml']!.replace('k-1234', ''),
    )
    const said = imported.problems.filter(({ code }) => code === 'hugo/secret-left-out')
    expect(said.map(({ message }) => message.en).join('')).toContain('mail.apiKey')
    expect(JSON.stringify(imported)).not.toContain('k-1234')
  })

  testWithHugo('is built by Hugo at the same addresses into the same texts', () => {
    const [before, after] = [built(source), built(target)]
    expect(before.addresses.length).toBeGreaterThan(8)
    expect(after.addresses).toEqual(before.addresses)
    expect(after.texts).toEqual(before.texts)
    expect(after.params).toEqual(before.params)
  })

  testWithHugo('is built by Hugo as it is, without a complaint', () => {
    const run = spawnSync('hugo', ['--destination', path.join(scratch, 'public')], {
      cwd: target,
      encoding: 'utf8',
    })
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(fs.existsSync(path.join(scratch, 'public/2024/first/index.html'))).toBe(true)
  })

  test('goes out with its theme where somebody has put that into the folder', async () => {
    fs.mkdirSync(path.join(target, 'themes/paper'), { recursive: true })
    fs.writeFileSync(path.join(target, 'themes/paper/theme.toml'), '')
    await take()
    expect(read('config/_default/hugo.toml')).toContain('theme = "paper"\n')
    expect(fs.existsSync(path.join(target, 'layouts/_default/single.html'))).toBe(false)
  })

  test('gains the other language when the newsroom writes in it', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { 'hugo.path': { equals: 'content/posts/a.md' } },
    })
    await newsroom.payload.create({
      collection: 'posts',
      data: {
        language: 'en',
        translationKey: docs[0]?.translationKey ?? '',
        title: 'First',
        slug: 'first',
        publishedAt: '2024-03-02T00:00:00.000Z',
        _status: 'published',
      },
    })
    fs.rmSync(path.join(target, 'themes'), { recursive: true })
    const { problems } = await take()
    expect(problems.map(({ code }) => code)).toContain('hugo/language-added')
    expect(read('config/_default/languages.toml')).toContain('[en]')
    expect(read('content.en/posts/a.md')).toContain('title: First')
  })
})
