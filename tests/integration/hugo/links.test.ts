import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

const page = (title: string, text: string) =>
  `---\ntitle: ${title}\ndate: 2024-01-01\n---\n${text}\n`

const files = {
  'hugo.toml': 'baseURL = "https://desk.example/"\ndefaultContentLanguage = "zh-tw"\n',
  'content/posts/a.md': page('甲', '[乙]({{< ref "b.md#part" >}})、[丙](c.md)、[丁](../d/)'),
  'content/posts/b.md': page('乙', '[甲]({{< relref "/posts/a.md" >}})'),
  'content/posts/c.md': page('丙', '內文。'),
  'content/posts/d.md': page('丁', '內文。'),
  'content/posts/e.md': '---\ntitle: 戊\n---\n沒有日期。',
}

type Link = {
  readonly fields: { readonly url?: string; readonly doc?: { readonly value: number } }
}

describe('the pages of a site', () => {
  let newsroom: Newsroom
  let dir: string

  beforeAll(async () => {
    newsroom = await createNewsroom()
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-hugo-'))
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
      fs.writeFileSync(path.join(dir, name), text)
    }
  })
  afterAll(async () => {
    fs.rmSync(dir, { recursive: true })
    await newsroom.close()
  })

  const postOf = async (title: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { title: { equals: title } },
      depth: 0,
    })
    return docs[0]!
  }

  const linksOf = async (title: string) => {
    const { body } = await postOf(title)
    const [first] = body?.root.children ?? []
    const nodes = (first?.['children'] ?? []) as Array<{ type: string } & Link>
    return nodes.filter(({ type }) => type === 'link').map(({ fields }) => fields)
  }

  test('link to the posts themselves, also to those that are stored later', async () => {
    const site = readSite(dir)
    if (!site.ok) throw new Error(site.problem.code)
    const report = await importSite(site.value, newsroom.payload, { dryRun: false })
    expect(report.counts).toMatchObject({ created: 5, refused: 0 })
    const [a, b] = [await postOf('甲'), await postOf('乙')]
    const [c, d] = [await postOf('丙'), await postOf('丁')]
    expect(await linksOf('甲')).toMatchObject([
      { linkType: 'internal', doc: { relationTo: 'posts', value: b.id }, anchor: 'part' },
      { linkType: 'internal', doc: { relationTo: 'posts', value: c.id } },
      { linkType: 'internal', doc: { value: d.id } },
    ])
    expect(await linksOf('乙')).toMatchObject([{ linkType: 'internal', doc: { value: a.id } }])
  })

  test('change nothing when the site is imported again', async () => {
    const site = readSite(dir)
    if (!site.ok) throw new Error(site.problem.code)
    const report = await importSite(site.value, newsroom.payload, { dryRun: false })
    expect(report.counts).toMatchObject({ skipped: 5, updated: 0, conflicts: 0 })
  })

  test('leave a page without a date the moment at which it came in', async () => {
    const { publishedAt } = await postOf('戊')
    fs.appendFileSync(path.join(dir, 'content/posts/e.md'), '\n再補一句。\n')
    const site = readSite(dir)
    if (!site.ok) throw new Error(site.problem.code)
    const report = await importSite(site.value, newsroom.payload, { dryRun: false })
    expect(report.counts).toMatchObject({ skipped: 4, updated: 1 })
    expect(publishedAt).toBeTruthy()
    expect((await postOf('戊')).publishedAt).toBe(publishedAt)
  })
})
