import { describe, expect, test } from '@jest/globals'
import type { Body } from '../../../src/content/lexical/nodes.ts'
import { openIslands } from '../../../src/content/markdown/islands.ts'
import { parseMarkdown } from '../../../src/content/markdown/parseMarkdown.ts'
import { writeMarkdown } from '../../../src/content/markdown/write/writeMarkdown.ts'
import { markShortcodes } from '../../../src/features/hugo/shortcodes/markShortcodes.ts'
import { randomBody } from '../../support/randomBody.ts'
import { writeNothing } from '../../support/writeNothing.ts'

const cases = 2000

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null

type TextLike = { type?: string; text: string; format?: number }

/** A body without its ids, neighbours of one format joined. */
const essenceOf = (value: Json): Json => {
  if (Array.isArray(value)) {
    const joined: Json[] = []
    for (const one of value.map(essenceOf)) {
      const last = joined.at(-1) as TextLike | undefined
      const next = (one ?? {}) as TextLike
      if (next.type === 'text' && last?.type === 'text' && last.format === next.format) {
        last.text += next.text
      } else joined.push(one)
    }
    return joined
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'id' ? [] : [[key, essenceOf(one)]])),
  )
}

const readAgain = (markdown: string): Body => {
  const islands = openIslands(markdown)!
  const marked = markShortcodes(markdown, islands, { where: 'a.md', firstLine: 1 })
  return parseMarkdown(marked.text, { headingIds: true, islands }).body
}

describe('a body that is written and read again', () => {
  test(`is the same, in ${cases} bodies of the hardest characters`, () => {
    for (let seed = 1; seed <= cases; seed += 1) {
      const body = randomBody(seed)
      const { text } = writeMarkdown(body, writeNothing)
      const [was, is] = [body, readAgain(text)].map((one) => essenceOf(one as unknown as Json))
      // Said only when it fails: a message for each case takes longer than the case.
      if (JSON.stringify(is) !== JSON.stringify(was))
        expect({ seed, text, is }).toEqual({ is: was })
    }
  }, 60_000)

  test('is written the same a second time', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const once = writeMarkdown(randomBody(seed), writeNothing).text
      expect(writeMarkdown(readAgain(once), writeNothing).text).toBe(once)
    }
  })
})
