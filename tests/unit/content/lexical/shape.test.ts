import { describe, expect, test } from '@jest/globals'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { body } from '../../../../src/content/lexical/body.ts'
import { heading } from '../../../../src/content/lexical/heading.ts'
import { lineBreak } from '../../../../src/content/lexical/lineBreak.ts'
import { list } from '../../../../src/content/lexical/list.ts'
import { listItem } from '../../../../src/content/lexical/listItem.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import { quote } from '../../../../src/content/lexical/quote.ts'
import { text } from '../../../../src/content/lexical/text.ts'
import { textFormat } from '../../../../src/content/lexical/textFormat.ts'

const nodes = [HeadingNode, QuoteNode, ListNode, ListItemNode]

describe('the nodes of a body', () => {
  test('come back from the editor as they went in', () => {
    const inner = list('number', [listItem([text('b')], { indent: 1, value: 3 })], 3)
    const content = body([
      heading('h2', [text('章', textFormat.bold | textFormat.italic)], 'chapter'),
      paragraph([text('上'), lineBreak(), text('下', textFormat.code)]),
      quote([text('引')]),
      list('bullet', [
        listItem([text('a')]),
        listItem([inner], { value: 2 }),
        listItem([text('c')], { value: 2 }),
      ]),
      list('check', [
        listItem([text('x')], { checked: true }),
        listItem([text('y')], { checked: false, value: 2 }),
      ]),
    ])
    const editor = createHeadlessEditor({
      nodes,
      onError: (error) => {
        throw error
      },
    })
    const state = editor.parseEditorState(JSON.stringify(content))
    expect(state.toJSON()).toEqual(content)
  })
})
