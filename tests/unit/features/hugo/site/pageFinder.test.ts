import { describe, expect, test } from '@jest/globals'

import { pageFinder } from '../../../../../src/features/hugo/site/pageFinder.ts'
import type { SourceFile } from '../../../../../src/features/hugo/site/sourceFile.ts'

const buildFile = (path: string, logical: string, more: Partial<SourceFile['place']> = {}) => {
  const name = logical.split('/').at(-1) ?? ''
  const place = { logical, name, kind: 'single', sections: [], language: 'zh-tw', ...more }
  return { path, place } as unknown as SourceFile
}

const bundle = buildFile('content/posts/a/index.md', 'posts/a', { kind: 'leaf' })
const single = buildFile('content/posts/b.md', 'posts/b')
const other = buildFile('content/notes/b.md', 'notes/b')
const chinese = buildFile('content/posts/晶片 管制.md', 'posts/晶片 管制')
const english = buildFile('content/posts/b.en.md', 'posts/b', { language: 'en' })

const find = pageFinder([bundle, single, other, chinese, english])

describe('a reference', () => {
  test.each([
    ['posts/b.md', single],
    ['/posts/b', single],
    ['b.md', single],
    ['../notes/b.md', other],
    ['posts/a', bundle],
    ['posts/a/index.md', bundle],
    ['/posts/A/', bundle],
    ['晶片 管制.md', chinese],
    ['晶片 管制', chinese],
    ['posts/c.md', undefined],
  ])('%s means the page that Hugo finds', (reference, file) => {
    expect(find(reference, single, undefined)).toBe(file)
  })

  test('is looked for beside a bundle’s folder too, and never guessed among several', () => {
    expect(find('b', bundle, undefined)).toBeUndefined()
    expect(find('../b', bundle, undefined)).toBe(single)
  })

  test('may ask for another language', () => {
    expect(find('posts/b', single, 'en')).toBe(english)
    expect(find('posts/b.en.md', single, 'en')).toBe(english)
  })
})
