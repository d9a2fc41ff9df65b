import { describe, expect, test } from '@jest/globals'
import { block } from '../../../../../src/content/lexical/block.ts'
import { body } from '../../../../../src/content/lexical/body.ts'
import { link } from '../../../../../src/content/lexical/link.ts'
import type { Body, LinkNode } from '../../../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../../../src/content/lexical/paragraph.ts'
import { text } from '../../../../../src/content/lexical/text.ts'
import { walk } from '../../../../../src/content/lexical/walk.ts'
import { linkPosts } from '../../../../../src/features/hugo/shortcodes/pageReference.ts'

const toPage = (url: string, page: string): LinkNode => {
  const made = link(url, [text('字')])
  return { ...made, fields: { ...made.fields, page } }
}

const linksOf = (content: Body) =>
  [...walk(content)].flatMap((node) => (node.type === 'link' ? [node.fields] : []))

const findPost = (page: string) => (page === 'content/b.md' ? 7 : undefined)

describe('links that know their page', () => {
  test('lead to its post, and to the place in it', () => {
    const content = body([paragraph([toPage('b.md#what', 'content/b.md')])])
    expect(linksOf(linkPosts(content, findPost))).toEqual([
      {
        linkType: 'internal',
        newTab: false,
        doc: { relationTo: 'posts', value: 7 },
        anchor: 'what',
      },
    ])
  })

  test('keep their address where the page has no post', () => {
    const content = body([paragraph([toPage('c.md', 'content/c.md')])])
    expect(linksOf(linkPosts(content, findPost))).toEqual([
      { linkType: 'custom', newTab: false, url: 'c.md' },
    ])
  })

  test('are found in call-outs', () => {
    const held = body([paragraph([toPage('b.md', 'content/b.md')])])
    const content = body([block({ id: 'x', blockType: 'callout', kind: 'note', content: held })])
    expect(linksOf(linkPosts(content, findPost))).toMatchObject([{ linkType: 'internal' }])
  })
})
