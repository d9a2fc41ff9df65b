import { readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readValue } from '../../../src/features/chips/facts/readValue.ts'
import { findSeries } from '../../../src/features/chips/facts/series.ts'
import { readContent } from '../../../src/demo/readContent.ts'

const content = await readContent()
const pictures = new URL('../../../src/demo/pictures/', import.meta.url)
const keysOf = (entries: readonly { key: string }[]): Set<string> =>
  new Set(entries.map(({ key }) => key))
const known = {
  users: keysOf(content.users),
  categories: keysOf(content.categories),
  sources: keysOf(content.sources),
  chips: keysOf(content.chips),
  pictures: keysOf(content.pictures),
  specTables: keysOf(content.specTables),
}
const shortcodes = (markdown: string, name: string, argument = '"'): string[] =>
  [...markdown.matchAll(new RegExp(`\\{\\{< ${name} ${argument}([^"]+)"`, 'g'))].map(
    ([, key]) => key ?? '',
  )
const each = content.stories.map((story) => [`${story.key}/${story.language}`, story] as const)

describe('the demonstration', () => {
  it('has what a newsroom needs to be shown', () => {
    const languagesOf = new Map<string, string[]>()
    for (const { key, language, front } of content.stories) {
      if (front.status === 'draft') continue
      languagesOf.set(key, [...(languagesOf.get(key) ?? []), language])
    }
    const pairs = [...languagesOf.values()].filter((languages) => languages.length === 2)
    expect(languagesOf.size).toBeGreaterThanOrEqual(8)
    expect(pairs.length).toBeGreaterThanOrEqual(6)
    expect(content.categories).toHaveLength(5)
    expect(content.chips.length).toBeGreaterThanOrEqual(12)
    expect(content.specTables.length).toBeGreaterThanOrEqual(3)
    expect(content.sources.length).toBeGreaterThanOrEqual(10)
    expect(content.users.map(({ role }) => role).sort()).toEqual(['admin', 'editor', 'writer'])
  })

  it('has one story in Chinese only, one in English only, and one draft', () => {
    const published = content.stories.filter(({ front }) => front.status === 'published')
    const keys = (language: string) =>
      new Set(published.filter((story) => story.language === language).map(({ key }) => key))
    const [chinese, english] = [keys('zh-TW'), keys('en')]
    expect([...english].filter((key) => !chinese.has(key))).toEqual(['dense-and-sparse'])
    expect([...chinese].filter((key) => !english.has(key))).toEqual(['beijing-gate', 'five-errors'])
    expect(content.stories.filter(({ front }) => front.status === 'draft')).toHaveLength(1)
  })

  it('calls nothing by a key that stands for two', () => {
    for (const [name, keys] of Object.entries(known)) {
      expect([name, keys.size]).toEqual([name, content[name as keyof typeof known].length])
    }
    const addresses = content.stories.map(({ language, front }) => `${language}/${front.slug}`)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(new Set(content.sources.map(({ url }) => url)).size).toBe(content.sources.length)
  })

  it.each(each)('%s points only at what is there', (_, { front, markdown }) => {
    const missing = [
      ...front.categories.filter((key) => !known.categories.has(key)),
      ...front.chips.filter((key) => !known.chips.has(key)),
      ...front.sources.filter((key) => !known.sources.has(key)),
      ...front.authors.filter((key) => !known.users.has(key)),
      ...[front.cover].filter((key) => !known.pictures.has(key)),
      ...shortcodes(markdown, 'chip').filter((key) => !known.chips.has(key)),
      ...shortcodes(markdown, 'cite').filter((key) => !known.sources.has(key)),
      ...shortcodes(markdown, 'spec-table').filter((key) => !known.specTables.has(key)),
      ...shortcodes(markdown, 'figure', 'picture="').filter((key) => !known.pictures.has(key)),
    ]
    expect(missing).toEqual([])
  })

  it.each(each)('%s lists the sources and chips that its text names', (_, { front, markdown }) => {
    const cited = shortcodes(markdown, 'cite')
    const named = shortcodes(markdown, 'chip')
    expect(cited.filter((key) => !front.sources.includes(key))).toEqual([])
    expect(named.filter((key) => !front.chips.includes(key))).toEqual([])
  })

  it.each(each.filter(([, { front }]) => front.status === 'published'))(
    '%s is as long as a story and dated before the demonstration was made',
    (_, { front, language, markdown }) => {
      const words = markdown.replace(/\{\{<.*?>\}\}/g, '')
      const length =
        language === 'en'
          ? (words.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}.,’'-]*/gu) ?? []).length
          : words.replace(/\s/g, '').length
      expect(length).toBeGreaterThanOrEqual(450)
      expect(length).toBeLessThanOrEqual(1200)
      expect(Date.parse(front.publishedAt ?? '')).toBeGreaterThan(Date.parse('2025-01-01'))
      expect(Date.parse(front.publishedAt ?? '')).toBeLessThan(Date.parse('2026-11-20'))
    },
  )

  it('has a chip page for everything that its chips and tables point at', async () => {
    for (const chip of content.chips) {
      const sources = chip.figures.flatMap(([, , ...rest]) => rest)
      expect([chip.key, sources.filter((key) => !known.sources.has(key))]).toEqual([chip.key, []])
      for (const [key, published] of chip.figures) {
        const series = findSeries(key)
        expect([chip.key, key, series?.key]).toEqual([chip.key, key, key])
        expect([published, await readValue(published, series!)]).toEqual([
          published,
          expect.objectContaining({ ok: true }),
        ])
      }
      if (chip.derivedFrom) expect(known.chips).toContain(chip.derivedFrom)
    }
    for (const table of content.specTables) {
      const columns = new Set(table.columns.map(({ id }) => id))
      for (const { id, chip, cells } of table.rows) {
        expect([id, Object.keys(cells).filter((key) => !columns.has(key))]).toEqual([id, []])
        if (chip) expect(known.chips).toContain(chip)
      }
      expect(table.sources.filter((key) => !known.sources.has(key))).toEqual([])
    }
  })

  it('keeps each picture, small enough for the repository, and none besides', () => {
    const files = readdirSync(pictures).sort()
    expect(files).toEqual([...known.pictures].map((key) => `${key}.webp`).sort())
    const large = files.filter((file) => statSync(new URL(file, pictures)).size > 120_000)
    expect(large).toEqual([])
  })
})
