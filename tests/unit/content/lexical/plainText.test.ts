import { describe, expect, test } from '@jest/globals'
import { block } from '../../../../src/content/lexical/block.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import { heading } from '../../../../src/content/lexical/heading.ts'
import { inlineBlock } from '../../../../src/content/lexical/inlineBlock.ts'
import { lineBreak } from '../../../../src/content/lexical/lineBreak.ts'
import { link } from '../../../../src/content/lexical/link.ts'
import { list } from '../../../../src/content/lexical/list.ts'
import { listItem } from '../../../../src/content/lexical/listItem.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import { plainText } from '../../../../src/content/lexical/plainText.ts'
import { table } from '../../../../src/content/lexical/table.ts'
import { tableCell } from '../../../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../../../src/content/lexical/tableRow.ts'
import { text } from '../../../../src/content/lexical/text.ts'
import { textFormat } from '../../../../src/content/lexical/textFormat.ts'

const id = '0123456789abcdef01234567'

describe('plainText', () => {
  test('gives a line to every heading and paragraph, in reading order', () => {
    const content = body([
      heading('h2', [text('晶片')]),
      paragraph([text('第一'), text('段', textFormat.bold), link('https://a.tw', [text('連結')])]),
      paragraph([]),
      paragraph([text('上'), lineBreak(), text('下')]),
    ])
    expect(plainText(content)).toBe('晶片\n第一段連結\n上\n下')
  })

  test('reads a list within a list after the line it hangs from', () => {
    const inner = list('bullet', [listItem([text('b')], { indent: 1 })])
    const content = body([
      list('number', [
        listItem([text('a')]),
        listItem([inner], { value: 2 }),
        listItem([text('c')]),
      ]),
    ])
    expect(plainText(content)).toBe('a\nb\nc')
  })

  test('parts the cells of a row by tabulators, empty ones included', () => {
    const content = body([
      table([
        tableRow([tableCell([text('a')]), tableCell([]), tableCell([text('c')])]),
        tableRow([tableCell([]), tableCell([])]),
      ]),
    ])
    expect(plainText(content)).toBe('a\t\tc')
  })

  test('includes the words that blocks show, and no shortcode', () => {
    const content = body([
      block({ id, blockType: 'quotation', quote: '不會', speaker: '林小姐', role: '部長' }),
      block({
        id,
        blockType: 'callout',
        kind: 'note',
        title: '注意',
        content: body([paragraph([text('內文')])]),
      }),
      block({ id, blockType: 'code', code: 'a < b', caption: '例' }),
      block({ id, blockType: 'figure', alt: '圖', caption: '說明' }),
      block({ id, blockType: 'raw-html', html: '<b title="x">粗</b> List<String><!-- 密 -->' }),
      block({ id, blockType: 'shortcode', name: 'x', source: '{{< x >}}' }),
      block({ id, blockType: 'spec-table', table: 3 }),
      paragraph([
        inlineBlock({ id, blockType: 'chip-mention', chip: 1, label: 'H20' }),
        text('降規'),
      ]),
    ])
    expect(plainText(content)).toBe(
      '不會\n林小姐\n部長\n注意\n內文\na < b\n例\n圖\n說明\n粗 List\nH20降規',
    )
  })

  test('leaves out the words of blocks where the caller has none for them', () => {
    const content = body([block({ id, blockType: 'figure', alt: '圖' }), paragraph([text('文')])])
    expect(plainText(content, { wordsOf: () => '' })).toBe('文')
  })

  test('reads a body nested deeper than the stack', () => {
    let inner = list('bullet', [listItem([text('deep')])])
    for (let depth = 0; depth < 50_000; depth += 1) inner = list('bullet', [listItem([inner])])
    expect(plainText(body([inner]))).toBe('deep')
  })
})
