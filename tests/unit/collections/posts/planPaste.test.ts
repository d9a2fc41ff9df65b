import { describe, expect, test } from '@jest/globals'
import type { Clipboard } from '../../../../collections/posts/planPaste.ts'
import { pasteLimit, planPaste } from '../../../../collections/posts/planPaste.ts'
import { parseSmallHtml } from '../../../support/parseSmallHtml.ts'

const plan = (clipboard: Partial<Clipboard>) =>
  planPaste({ html: '', text: '', pictures: [], ...clipboard }, parseSmallHtml, 'test')

const typesOf = (clipboard: Partial<Clipboard>) => {
  const planned = plan(clipboard)
  return planned.kind === 'insert' ? planned.nodes.map(({ type }) => type) : planned.kind
}

describe('planning a paste', () => {
  test('reads Markdown by its structure', () => {
    const text =
      '## 標題\n\n第一段有**粗體**。\n\n- 甲\n  - 乙\n- 丙\n\n> 引文\n\n![圖](/images/a.png)'
    expect(typesOf({ text })).toEqual(['heading', 'paragraph', 'list', 'quote', 'block'])
    expect(plan({ text })).toMatchObject({ pictures: 1 })
  })

  test('reads Markdown that a source editor copied as coloured HTML', () => {
    const html = '<div style="color:#ccc"><span>## Heading</span><br><br><span>text</span></div>'
    expect(typesOf({ html, text: '## Heading\n\ntext' })).toEqual(['heading', 'paragraph'])
  })

  test('reads a document by its HTML, whatever its text looks like', () => {
    const html = '<h2>Heading</h2><ul><li>one</li><li>two</li></ul>'
    expect(typesOf({ html, text: 'Heading\n- one\n- two' })).toEqual(['heading', 'list'])
  })

  test('joins Chinese lines that were broken only to fit', () => {
    const text = '出口管制的新規定要求每一批晶片在出貨以前都必須\n先取得許可，業者也要逐季申報。'
    expect(plan({ text })).toMatchObject({
      nodes: [{ children: [{ text: text.replace('\n', '') }] }],
    })
  })

  test('leaves lines that are paragraphs of their own', () => {
    expect(typesOf({ text: '第一段到此為止，這一行已經寫完了。\n第二段從這裡開始。' })).toBe(
      'leave',
    )
  })

  test('keeps a picture that was copied as a file', () => {
    expect(plan({ pictures: ['screenshot.png'] })).toMatchObject({
      pictures: 1,
      nodes: [{ fields: { blockType: 'figure', missingPath: 'screenshot.png' } }],
    })
  })

  test.each([{ text: '**甲** 乙 **丙**\n\n'.repeat(4000) }, { html: '<p>甲</p>'.repeat(20_000) }])(
    'refuses more paragraphs than an article may have',
    (clipboard) => {
      expect(plan(clipboard)).toEqual({ kind: 'too-many-parts' })
    },
  )

  test.each(['html', 'text'] as const)('refuses 10 MB of %s', (kind) => {
    expect(plan({ [kind]: 'x'.repeat(10_000_000) })).toEqual({ kind: 'refuse', length: 10_000_000 })
    expect(pasteLimit).toBeLessThan(10_000_000)
  })
})
