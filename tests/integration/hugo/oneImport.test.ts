import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'

import type { NewsroomAccess } from '../../../src/cli/newsroomAccess.ts'
import { importHugo } from '../../../src/cli/commands/importHugo.ts'
import { importAlone } from '../../../src/features/hugo/importAlone.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

const fixture = path.resolve(import.meta.dirname, '../../fixtures/hugo/small-site')

describe('an import from the command line', () => {
  let newsroom: Newsroom
  const said: string[] = []

  const run = (...options: string[]) => {
    const access = {
      withNewsroom: (act) => act(newsroom.payload),
    } as Partial<NewsroomAccess> as NewsroomAccess
    return importHugo([fixture, ...options], access)
  }
  const countPosts = async () => (await newsroom.payload.count({ collection: 'posts' })).totalDocs

  beforeAll(async () => {
    newsroom = await createNewsroom()
  })
  afterAll(() => newsroom.close())
  beforeEach(() => {
    said.length = 0
    jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
  })

  test('is refused while another runs, in both languages, and stores nothing', async () => {
    const refused = await importAlone(newsroom.payload, () => run())
    expect(refused).toEqual({ ok: true, value: 1 })
    expect(said.join('\n')).toContain('One import runs at a time')
    expect(said.join('\n')).toContain('一次只能進行一項匯入')
    expect(await countPosts()).toBe(0)
  })

  test('may be rehearsed while another runs', async () => {
    await importAlone(newsroom.payload, () => run('--dry-run'))
    expect(said.join('\n')).toContain('Nothing was written')
  })

  test('runs once the other has ended, also where that has failed', async () => {
    const broken = importAlone(newsroom.payload, () => Promise.reject(new Error('broken')))
    await expect(broken).rejects.toThrow('broken')
    await run()
    expect(await countPosts()).toBe(2)
  })
})
