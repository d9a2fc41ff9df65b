import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { loadDemo } from '../../../src/demo/loadDemo.ts'
import { readLogIns } from '../../../src/demo/readLogIns.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

const everything = {
  users: 3,
  categories: 5,
  sources: 24,
  terms: 240,
  media: 19,
  chips: 19,
  'control-rules': 8,
  'control-events': 15,
  'spec-tables': 4,
  posts: 22,
}
const nothing = Object.fromEntries(Object.keys(everything).map((name) => [name, 0]))

/** Stop a loading after a number of documents, as a kill would. */
const breakingOff = (after: number) => (progress: { done: number }) => {
  if (progress.done === after) throw new Error('broken off')
}

type Fields = { blockType: string }

const fieldsIn = (value: unknown): Fields[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(fieldsIn)
  return 'blockType' in value ? [value as Fields, ...inner] : inner
}

describe('loading the demonstration', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await createNewsroom()
  })

  afterAll(async () => {
    await newsroom.close()
  })

  it('continues where it was broken off, and then loads nothing more', async () => {
    const { payload } = newsroom
    await expect(loadDemo(payload, { onProgress: breakingOff(280) })).rejects.toThrow('broken off')
    const steps: number[] = []
    const second = await loadDemo(payload, { onProgress: ({ done }) => steps.push(done) })
    expect(second.users).toBe(0)
    expect(second.posts).toBe(22)
    expect(steps.at(-1)).toBe(359)
    for (const [collection, count] of Object.entries(everything)) {
      const { totalDocs } = await payload.count({
        collection: collection as keyof typeof everything,
      })
      expect([collection, totalDocs]).toEqual([collection, count])
    }
    expect(await loadDemo(payload)).toEqual(nothing)
  }, 600_000)

  it('makes three people who can log in with their own roles', async () => {
    for (const { role, email, password } of await readLogIns()) {
      const { user } = await newsroom.payload.login({
        collection: 'users',
        data: { email, password },
      })
      expect(user?.role).toBe(role)
    }
  })

  it('shows readers all that is published and not the draft', async () => {
    const { payload } = newsroom
    const seen = { overrideAccess: false, pagination: false, depth: 0 } as const
    const posts = await payload.find({ collection: 'posts', ...seen })
    expect(posts.docs).toHaveLength(21)
    expect(posts.docs.filter(({ slug }) => slug === 'the-other-gate')).toEqual([])
    const { docs: pictures } = await payload.find({ collection: 'media', locale: 'all', ...seen })
    expect(pictures).toHaveLength(19)
    const drafts = await payload.find({
      collection: 'posts',
      where: { _status: { equals: 'draft' } },
      draft: true,
    })
    expect(drafts.docs.map(({ slug, language }) => [slug, language])).toEqual([
      ['the-other-gate', 'en'],
    ])
  })

  it('keeps both languages of what is localized', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'chips',
      where: { slug: { equals: 'h20' } },
      locale: 'all',
      depth: 0,
    })
    const chip = docs[0] as unknown as {
      id: number
      description: Record<string, string>
    }
    expect(Object.keys(chip.description).sort()).toEqual(['en', 'zh-TW'])
    const events = await newsroom.payload.find({
      collection: 'control-events',
      where: { chips: { equals: chip.id } },
      locale: 'all',
      sort: 'effectiveOn',
      depth: 0,
    })
    expect(events.docs.map(({ effectiveOn, state }) => [effectiveOn, state])).toEqual([
      ['2025-04-09', 'approved'],
      ['2025-04-14', 'approved'],
      ['2025-07-14', 'approved'],
      ['2025-08-08', 'approved'],
      ['2026-01-15', 'approved'],
    ])
    expect(events.docs[0]?.note).toEqual({
      en: expect.stringContaining('By letter'),
      'zh-TW': expect.stringContaining('須經許可'),
    })
  })

  it('joins the two languages of a story', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { translationKey: { equals: 'h20-stopped-by-letter' } },
      depth: 0,
    })
    expect(docs.map(({ language }) => language).sort()).toEqual(['en', 'zh-TW'])
    expect(new Set(docs.map(({ publishedAt }) => publishedAt)).size).toBe(2)
  })

  it('keeps the blocks of a story, each pointing at its document', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { slug: { equals: 'h20-two-teraflops-under-the-line' } },
      depth: 0,
    })
    const fields = fieldsIn(docs[0]?.body)
    const { docs: chips } = await newsroom.payload.find({
      collection: 'chips',
      where: { slug: { equals: 'h20' } },
      depth: 0,
    })
    expect(fields).toContainEqual(
      expect.objectContaining({ blockType: 'chip-mention', chip: chips[0]?.id, label: 'H20' }),
    )
    const kinds = fields.map(({ blockType }) => blockType)
    expect(kinds).toEqual(expect.arrayContaining(['spec-table', 'figure', 'source-citation']))
  })
})
