import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

import type { CommandAct } from '../../../src/cli/command.ts'
import { exportXliff } from '../../../src/cli/commands/exportXliff.ts'
import { importXliff } from '../../../src/cli/commands/importXliff.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { translateFile } from '../../support/agencies/translateFile.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'

const written = (words: string) => body([paragraph([text(words)])])

describe('waferdesk export xliff and import xliff', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-command-'))
  const file = path.join(scratch, 'story.xlf')
  let newsroom: Newsroom
  let said: string[]
  let en = 0

  const run = async (act: CommandAct, ...args: string[]): Promise<number> => {
    said = []
    jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
    try {
      return await act(args, {
        withNewsroom: async (work) => await work(newsroom.payload),
        open: async () => newsroom.payload,
        migrate: async () => [],
      })
    } finally {
      jest.restoreAllMocks()
    }
  }
  const english = async () =>
    await newsroom.payload.findByID({ collection: 'posts', id: en, draft: true, depth: 0 })

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload } = newsroom
    const story = { translationKey: 'a-story' }
    await createPost(payload, { ...story, slug: 'rule', title: '新規則', body: written('經過。') })
    en = (
      await createPost(payload, {
        ...story,
        language: 'en',
        slug: 'rule-en',
        title: 'Rule',
        body: written('Course.'),
      })
    ).id
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(scratch, { recursive: true })
  })

  test('ends with 2 where there is nobody to act as', async () => {
    expect(await run(exportXliff, 'rule', '--out', file)).toBe(2)
    await createStaff(newsroom.payload)
  })

  test.each([
    [[]],
    [['rule', 'none', '--out', file]],
    [['rule', '--only', 'some']],
    [['none', '--out', file]],
  ])('ends with 2 where a post is not named, or not there: %j', async (args) => {
    expect(await run(exportXliff, ...args)).toBe(2)
    expect(fs.existsSync(file)).toBe(false)
  })

  test('writes a file by the slug of a post, and nothing where there is nothing', async () => {
    expect(await run(exportXliff, 'rule', '--out', file)).toBe(0)
    expect(said.join('\n')).toMatch(/2 paragraphs to translate .*stories: 1/)
    expect(fs.readFileSync(file, 'utf8')).toContain('<source>經過。</source>')
    expect(await run(exportXliff, 'rule', '--only', 'stale', '--out', `${file}2`)).toBe(1)
    expect(said.join('\n')).toMatch(/沒有可送出的段落[^]*nothing to send/)
    expect(fs.readdirSync(scratch)).toEqual(['story.xlf'])
  })

  test('takes a file back, after telling what that would change', async () => {
    const back = path.join(scratch, 'back.xlf')
    const xml = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(
      back,
      translateFile(xml, (words) => words.replace(/\p{Script=Han}/gu, 'e')),
    )
    expect(await run(importXliff, back, '--dry-run')).toBe(0)
    expect(said.join('\n')).toContain('2 paragraphs would be taken')
    expect(await english()).toMatchObject({ title: 'Rule' })
    expect(await run(importXliff, back)).toBe(0)
    expect(await english()).toMatchObject({ title: 'eee' })
    fs.writeFileSync(
      back,
      translateFile(xml, () => 'Other.'),
    )
    expect(await run(importXliff, back)).toBe(1)
    expect(said.join('\n')).toContain('Conflict title')
    expect(await run(importXliff, back, '--take', 'title')).toBe(1)
    expect(await english()).toMatchObject({ title: 'Other.' })
  })

  test('writes several stories into one file, and takes all of it back', async () => {
    const { payload } = newsroom
    const story = { translationKey: 'b-story' }
    await createPost(payload, { ...story, slug: 'later', title: '後續', body: written('之後。') })
    const other = await createPost(payload, {
      ...story,
      language: 'en',
      slug: 'later-en',
      title: 'Later',
      body: written('After.'),
    })
    const both = path.join(scratch, 'both.xlf')
    expect(await run(exportXliff, 'rule', 'later', '--target', 'en', '--out', both)).toBe(0)
    expect(said.join('\n')).toMatch(/4 paragraphs to translate .*stories: 2/)
    const xml = fs.readFileSync(both, 'utf8')
    fs.writeFileSync(
      both,
      translateFile(xml, () => 'Both.'),
    )
    expect(await run(importXliff, both)).toBe(0)
    expect(said.join('\n')).toContain('4 paragraphs taken')
    for (const id of [en, other.id]) {
      const post = await payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
      expect(post.title).toBe('Both.')
    }
  })

  test('ends with 1 at a file that is broken, and names the line; with 2 at none', async () => {
    const broken = path.join(scratch, 'broken.xlf')
    fs.writeFileSync(broken, fs.readFileSync(file, 'utf8').replace('</source>', ''))
    expect(await run(importXliff, broken)).toBe(1)
    expect(said.join('\n')).toMatch(/broken\.xlf:\d+/)
    expect(await run(importXliff, path.join(scratch, 'gone.xlf'))).toBe(2)
  })
})
