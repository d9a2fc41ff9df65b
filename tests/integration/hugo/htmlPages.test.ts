import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { body } from '../../../src/content/lexical/body.ts'
import type { Body } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { exportSite } from '../../../src/features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../../src/features/hugo/export/targetFolder.ts'
import type { ImportReport } from '../../../src/features/hugo/importReport.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Post } from '../../../src/payload-types.ts'
import { judgeSite } from '../../fidelity/judgeSite.ts'
import { isGoodPage } from '../../fidelity/verdict.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { testWithHugo } from '../../support/hugo/withHugo.ts'
import { buildPng } from '../../support/pictures/buildPng.ts'
import { sketchBody } from '../../support/sketchBody.ts'

const page = `---
title: 網頁
date: 2024-03-01
---

<div class="page">
  <h2>經過</h2>

  <p>第一段，<em>強調</em>，見<a href="/posts/plain/">另一篇</a>。</p>

    <p>縮排的第二段 *不是斜體*。</p>

  <img src="/images/a.png" alt="圖">

  <p>{{< youtube abcdefghijk >}}</p>

  <canvas id="chart" width="9"></canvas>
</div>

<ul>
  <li>甲</li>

  <li>乙</li>
</ul>
<p>結語。</p>
`

const files: Readonly<Record<string, string>> = {
  'hugo.yaml': 'languageCode: zh-TW\ntitle: 站\n',
  'content/posts/page.html': page,
  'content/posts/bundle/index.htm':
    '+++\ntitle = "套件"\ndate = 2024-03-02\n+++\n<p>見<a href="/posts/page/">網頁</a>。</p>\n',
  'content/posts/plain.md':
    '---\ntitle: 文字\ndate: 2024-03-03\n---\n見[網頁]({{< relref "page.html" >}})。\n',
  'content/posts/copied.html': '<!doctype html><title>x</title><p>只是複製。',
  'content/posts/old.org': '#+TITLE: 舊\n\n* 標題\n',
}

describe('pages of HTML', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-html-'))
  const source = path.join(scratch, 'source')
  const target = path.join(scratch, 'target')
  let newsroom: Newsroom
  let report: ImportReport

  const take = async () => {
    const folder = openTargetFolder(target)
    if (!folder.ok) throw new Error(folder.problem)
    return await exportSite(newsroom.payload, folder.value)
  }

  const findPost = async (file: string): Promise<Post> => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { 'hugo.path': { equals: file } },
      depth: 0,
    })
    return docs[0]!
  }

  const codeOf = (file: string) => report.problems.find((one) => one.file === file)

  const readTarget = (file: string) => fs.readFileSync(path.join(target, file), 'utf8')

  beforeAll(async () => {
    for (const [file, content] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(source, file)), { recursive: true })
      fs.writeFileSync(path.join(source, file), content)
    }
    fs.mkdirSync(path.join(source, 'static/images'), { recursive: true })
    fs.writeFileSync(path.join(source, 'static/images/a.png'), buildPng(4, 3))
    newsroom = await createNewsroom()
    const site = readSite(source)
    if (!site.ok) throw new Error(site.problem.code)
    report = await importSite(site.value, newsroom.payload, { dryRun: false })
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(scratch, { recursive: true })
  })

  test('come in as articles, with what those cannot hold as raw HTML', async () => {
    expect(report.counts).toMatchObject({ created: 3, picturesUploaded: 1 })
    const post = await findPost('content/posts/page.html')
    expect(post).toMatchObject({ title: '網頁', slug: 'page', _status: 'published' })
    expect(sketchBody(post.body as unknown as Body)).toEqual([
      'h2 經過',
      expect.stringMatching(/^p 第一段，<italic>強調<\/>，見.*另一篇.*。$/),
      'p 縮排的第二段 *不是斜體*。',
      expect.stringMatching(/^figure .*"media":\d+/),
      'video {"provider":"youtube","videoId":"abcdefghijk"}',
      'raw-html {"html":"<canvas id=\\"chart\\" width=\\"9\\"></canvas>"}',
      '- 甲',
      '- 乙',
      'p 結語。',
    ])
    const told = report.problems.filter(({ file }) => file === 'content/posts/page.html')
    expect(told.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['markdown/html-attributes', 6],
        ['markdown/raw-html', 17],
      ]),
    )
  })

  test('lead to each other as posts', async () => {
    const { id } = await findPost('content/posts/page.html')
    for (const file of ['content/posts/plain.md', 'content/posts/bundle/index.htm']) {
      expect(JSON.stringify((await findPost(file)).body)).toContain(`"value":${id}`)
    }
  })

  test('are reported where Hugo makes no page of them, or another program does', () => {
    expect(codeOf('content/posts/copied.html')?.code).toBe('hugo/plain-html')
    expect(codeOf('content/posts/old.org')?.message.en).toContain('pandoc -f org -t gfm')
  })

  testWithHugo('have the text that Hugo shows', async () => {
    const other = await createNewsroom()
    const judged = await judgeSite(source, other.payload)
    await other.close()
    if (!judged.ok) throw new Error(judged.problem)
    const { pages, mean } = judged.value
    const compared = pages.filter(({ state }) => state === 'compared').map(({ file }) => file)
    expect(compared).toEqual(expect.arrayContaining(['content/posts/page.html']))
    expect(pages.filter((one) => !isGoodPage(one))).toEqual([])
    expect(mean).toBe(1)
  })

  test('go out to the byte while nobody has touched them', async () => {
    expect((await take()).counts).toMatchObject({ unchanged: 3 })
    for (const file of ['content/posts/page.html', 'content/posts/bundle/index.htm']) {
      expect(readTarget(file)).toBe(files[file])
    }
  })

  test('stay HTML where only their front matter was changed', async () => {
    const { id } = await findPost('content/posts/bundle/index.htm')
    await newsroom.payload.update({ collection: 'posts', id, data: { title: '新題' } })
    await take()
    expect(readTarget('content/posts/bundle/index.htm')).toBe(
      files['content/posts/bundle/index.htm']!.replace('套件', '新題'),
    )
  })

  test('go out as Markdown once their text was changed, at the same address', async () => {
    const post = await findPost('content/posts/page.html')
    const nodes = (post.body as unknown as Body).root.children
    const changed = body([...nodes, paragraph([text('新的一段。')])])
    await newsroom.payload.update({
      collection: 'posts',
      id: post.id,
      data: { body: changed },
    })
    const { problems } = await take()
    expect(problems.map(({ code }) => code)).toContain('hugo/html-as-markdown')
    expect(fs.existsSync(path.join(target, 'content/posts/page.html'))).toBe(false)
    const written = readTarget('content/posts/page.md')
    expect(written).toMatch(/^---\ntitle: 網頁\ndate: 2024-03-01\n---\n/)
    expect(written).toContain('## 經過')
    expect(written).toContain('{{< youtube abcdefghijk >}}')
    expect(written).toContain('<canvas id="chart" width="9"></canvas>')
    expect(written).toContain('新的一段。')
  })
})
