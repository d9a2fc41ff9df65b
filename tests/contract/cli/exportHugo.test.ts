import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { exportHugo } from '../../../src/cli/commands/exportHugo.ts'
import type { NewsroomAccess } from '../../../src/cli/newsroomAccess.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'

describe('waferdesk export hugo', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-command-'))
  const target = path.join(scratch, 'site')
  let newsroom: Newsroom
  let said: string[]

  const run = async (...args: string[]): Promise<number> => {
    said = []
    jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
    const access: NewsroomAccess = {
      withNewsroom: async (act) => await act(newsroom.payload),
      open: async () => newsroom.payload,
      migrate: async () => [],
    }
    try {
      return await exportHugo(args, access)
    } finally {
      jest.restoreAllMocks()
    }
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    await createPost(newsroom.payload, { slug: 'first', title: '第一篇' })
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(scratch, { recursive: true })
  })

  test.each([[[]], [['a', 'b']]])('ends with 2 where no one folder is named: %j', async (args) => {
    expect(await run(...args)).toBe(2)
  })

  test('ends with 2 where the folder holds other files, and says so in both languages', async () => {
    const other = path.join(scratch, 'other')
    fs.mkdirSync(other)
    fs.writeFileSync(path.join(other, 'mine.txt'), 'mine')
    expect(await run(other)).toBe(2)
    expect(said.join('\n')).toMatch(/未做任何變更[^]*Nothing was changed/)
    expect(fs.readdirSync(other)).toEqual(['mine.txt'])
  })

  test('ends with 0 and leaves a site with a report', async () => {
    const report = path.join(scratch, 'report.json')
    expect(await run(target, '--report', report)).toBe(0)
    expect(said.join('\n')).toContain('1 posts: 0 as they came, 0 changed, 1 new')
    expect(fs.readdirSync(target).sort()).toEqual([
      '.waferdesk-export.json',
      'content',
      'hugo.toml',
      'layouts',
    ])
    expect(JSON.parse(fs.readFileSync(report, 'utf8'))).toMatchObject({
      counts: { posts: 1, new: 1 },
      problems: [],
    })
    expect(
      fs.readFileSync(path.join(target, 'content/zh-tw/posts/first/index.md'), 'utf8'),
    ).toMatch(/^---\ntitle: 第一篇\ndraft: true\n/)
  })

  test('ends with 1 where something could not be written', async () => {
    const place = path.join(target, 'content/zh-tw/posts/second/index.md')
    fs.mkdirSync(path.dirname(place), { recursive: true })
    fs.writeFileSync(place, 'mine')
    await createPost(newsroom.payload, { slug: 'second' })
    expect(await run(target)).toBe(1)
    expect(said.join('\n')).toContain('hugo/foreign-file')
    expect(fs.readFileSync(place, 'utf8')).toBe('mine')
  })
})
