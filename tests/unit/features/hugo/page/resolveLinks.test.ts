import { describe, expect, test } from '@jest/globals'

import type { LinkNode } from '../../../../../src/content/lexical/nodes.ts'
import { parseMarkdown } from '../../../../../src/content/markdown/parseMarkdown.ts'
import { resolveLinks } from '../../../../../src/features/hugo/page/resolveLinks.ts'

const linkIn = (url: string, address = '/posts/h20/') => {
  const { body } = parseMarkdown(`[詳見](<${url}>)`)
  const resolved = resolveLinks(body, {
    address,
    origin: 'https://desk.example',
    findFile: (reference) => (reference === 'other.md' ? 'content/posts/other.md' : undefined),
  })
  const [paragraph] = resolved.root.children
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph')
  return (paragraph.children[0] as LinkNode).fields
}

describe('a link of a page', () => {
  test.each([
    ['../a100/', '/posts/a100'],
    ['a100/?x#y', '/posts/h20/a100/?x#y'],
    ['./', '/posts/h20/'],
    ['https://desk.example/posts/a100/', '/posts/a100/'],
    ['/posts/a100/', '/posts/a100/'],
    ['https://elsewhere.example/a', 'https://elsewhere.example/a'],
    ['#top', '#top'],
    ['mailto:desk@desk.example', 'mailto:desk@desk.example'],
  ])('%s leads to %s wherever the page stands', (url, path) => {
    expect(linkIn(url).url?.replace(/\/$/, '')).toBe(path.replace(/\/$/, ''))
  })

  test('of a file without a folder begins beside it', () => {
    expect(linkIn('b.html', '/posts/a.html').url).toBe('/posts/b.html')
  })

  test('knows the page of a file of the site', () => {
    expect(linkIn('other.md#part')).toMatchObject({
      page: 'content/posts/other.md',
      url: 'other.md#part',
    })
  })
})
