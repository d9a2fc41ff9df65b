import { describe, expect, it } from '@jest/globals'

import { block } from '../../../../src/content/lexical/block.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import { checkBody } from '../../../../src/content/lexical/checkBody.ts'
import { heading } from '../../../../src/content/lexical/heading.ts'
import { link } from '../../../../src/content/lexical/link.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import { text } from '../../../../src/content/lexical/text.ts'

const id = 'a'.repeat(24)
const inside = body([paragraph([text('x')])])
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const inParagraph = (child: unknown) => root({ type: 'paragraph', children: [child] })

describe('checkBody', () => {
  it('finds nothing in an article', () => {
    const article = body([
      heading('h2', [text('晶片')]),
      paragraph([text('a'), link('https://x.example', [text('b')])]),
      block({ id, blockType: 'callout', kind: 'note', content: inside }),
      block({ id, blockType: 'figure', media: 1 }),
    ])
    expect(checkBody(article)).toBeUndefined()
    expect(checkBody(body([]))).toBeUndefined()
  })

  it.each([
    ['a text', 'words', 'root'],
    ['a list', [], 'root'],
    ['nothing in it', {}, 'root'],
    ['a root that is none', { root: { type: 'paragraph', children: [] } }, 'root'],
    ['no children', { root: { type: 'root' } }, 'root.children'],
    ['children that are none', root('x', null), 'root.children.0'],
    ['an unknown node', root({ type: 'marquee' }), 'root.children.0'],
    ['a node named like a prototype', root({ type: '__proto__' }), 'root.children.0'],
    ['a node named like a method', root({ type: 'constructor' }), 'root.children.0'],
    ['a text outside a paragraph', root({ type: 'text', text: 'x' }), 'root.children.0'],
    ['a text without text', inParagraph({ type: 'text' }), 'root.children.0.children.0'],
    [
      'a heading without a level',
      root({ type: 'heading', tag: 'h9', children: [] }),
      'root.children.0',
    ],
    ['an unknown block', root({ type: 'block', fields: { blockType: 'x' } }), 'root.children.0'],
    ['a block without fields', root({ type: 'block' }), 'root.children.0'],
    [
      'a call-out that holds no text',
      root({ type: 'block', fields: { blockType: 'callout', content: 'x' } }),
      'root.children.0.fields.content',
    ],
    [
      'a link that runs',
      inParagraph({ type: 'link', fields: { url: ' java\nscript:alert(1)' }, children: [] }),
      'root.children.0.children.0',
    ],
  ])('finds %s', (_, value, path) => {
    expect(checkBody(value)).toEqual({ path })
  })

  it('goes to the end of what has no end', () => {
    let list: object = { type: 'list', children: [] }
    for (let at = 0; at < 50_000; at += 1) {
      list = { type: 'list', children: [{ type: 'listitem', children: [list] }] }
    }
    expect(checkBody(root(list))).toBeUndefined()
  })
})
