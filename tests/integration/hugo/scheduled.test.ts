import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createUser } from '../../support/factories/createUser.ts'

const day = 86_400_000
const tomorrow = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + day).toISOString()
const later = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 2 * day).toISOString()

const files = {
  'hugo.yaml': 'defaultContentLanguage: zh-tw\ntimeZone: Asia/Taipei',
  'content/future.md': `---\ntitle: 明天的\ndate: ${tomorrow}\n---\n[下一則]({{< ref "past.md" >}})`,
  'content/expiring.md': `---\ntitle: 會下架的\ndate: 2024-01-01\nexpiryDate: ${later}\n---\n內文。`,
  'content/draft.md': `---\ntitle: 草稿\ndate: ${tomorrow}\ndraft: true\n---\n內文。`,
  'content/past.md': '---\ntitle: 已過期\ndate: 2020-01-01\nexpiryDate: 2021-01-01\n---\n內文。',
}

describe('dates that are still to come', () => {
  let newsroom: Newsroom
  let dir: string

  beforeAll(async () => {
    newsroom = await createNewsroom()
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-hugo-'))
    fs.mkdirSync(path.join(dir, 'content'))
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(dir, name), text)
  })
  afterAll(async () => {
    fs.rmSync(dir, { recursive: true })
    await newsroom.close()
  })

  const run = async (asker?: Parameters<typeof importSite>[2]['asker']) => {
    const site = readSite(dir)
    if (!site.ok) throw new Error(site.problem.code)
    return await importSite(site.value, newsroom.payload, { dryRun: false, asker })
  }

  const schedules = async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'schedules',
      depth: 0,
      sort: 'instant',
    })
    return docs
      .filter(({ state }) => state === 'armed')
      .map(({ title, action, instant, zone }) => [title, action, instant, zone])
  }

  test('become schedules, in the name of an editor', async () => {
    const user = await createUser(newsroom.payload, { role: 'editor' })
    const asker = { user: { ...user, collection: 'users' as const }, language: 'en' as const }
    const report = await run(asker)
    expect(report.counts).toMatchObject({ created: 4, refused: 0 })
    expect(await schedules()).toEqual([
      ['明天的', 'publish', tomorrow, 'Asia/Taipei'],
      ['會下架的', 'withdraw', later, 'Asia/Taipei'],
    ])
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      draft: true,
      sort: 'title',
    })
    expect(Object.fromEntries(docs.map(({ title, _status }) => [title, _status]))).toEqual({
      明天的: 'draft',
      會下架的: 'published',
      草稿: 'draft',
      已過期: 'draft',
    })
  })

  test('are scheduled once, however often the site is imported', async () => {
    const user = await createUser(newsroom.payload, { role: 'editor' })
    const report = await run({ user: { ...user, collection: 'users' }, language: 'en' })
    expect(report.counts).toMatchObject({ skipped: 4, updated: 0 })
    expect(await schedules()).toHaveLength(2)
  })

  test('are scheduled with their links', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'schedules', depth: 0 })
    const pinned = docs.find(({ title }) => title === '明天的')
    expect(JSON.stringify(pinned?.content)).toContain('"linkType":"internal"')
  })
})
