import { describe, expect, test } from '@jest/globals'
import { block } from '../../../../../src/content/lexical/block.ts'
import { body } from '../../../../../src/content/lexical/body.ts'
import { heading } from '../../../../../src/content/lexical/heading.ts'
import { inlineBlock } from '../../../../../src/content/lexical/inlineBlock.ts'
import { lineBreak } from '../../../../../src/content/lexical/lineBreak.ts'
import { link } from '../../../../../src/content/lexical/link.ts'
import { list } from '../../../../../src/content/lexical/list.ts'
import { listItem } from '../../../../../src/content/lexical/listItem.ts'
import type { FlowNode, PhrasingNode } from '../../../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../../../src/content/lexical/paragraph.ts'
import { table } from '../../../../../src/content/lexical/table.ts'
import { tableCell } from '../../../../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../../../../src/content/lexical/tableRow.ts'
import { text } from '../../../../../src/content/lexical/text.ts'
import { textFormat } from '../../../../../src/content/lexical/textFormat.ts'
import { writeMarkdown } from '../../../../../src/content/markdown/write/writeMarkdown.ts'
import { writeNothing } from '../../../../support/writeNothing.ts'

const { bold, code, italic, strikethrough, underline } = textFormat

const write = (...nodes: FlowNode[]) => writeMarkdown(body(nodes), writeNothing).text.trimEnd()
const line = (...nodes: PhrasingNode[]) => write(paragraph(nodes))
const withoutHtml = (...nodes: PhrasingNode[]) =>
  writeMarkdown(body([paragraph(nodes)]), { ...writeNothing, html: false })

const oneItem = () => list('bullet', [listItem([text('a')])])

const cell = (words: string, spans: { colSpan?: number } = {}) => ({
  ...tableCell([text(words)], { heads: 'column', align: 'end' }),
  ...spans,
})

describe('formats', () => {
  test('are marks where Markdown reads them as such', () => {
    expect(line(text('台積電'), text('重申', bold), text('不變'))).toBe('台積電**重申**不變')
    expect(line(text('甲', bold | italic), text('乙', italic))).toBe('*<strong>甲</strong>乙*')
    expect(line(text('甲', bold | italic))).toBe('***甲***')
  })

  test('are HTML where no mark would hold, as beside Chinese brackets', () => {
    expect(line(text('「字」', bold), text('字'))).toBe('<strong>「字」</strong>字')
  })

  test('are reported where only HTML could say them and none is shown', () => {
    const { text: written, problems } = withoutHtml(text('「字」', bold), text('字', underline))
    expect(written).toBe('**「字」**字\n')
    expect(problems.map(({ code: found }) => found)).toEqual(['markdown/format-lost'])
  })

  test('leave the spaces at their ends outside', () => {
    expect(line(text('a'), text(' b ', bold), text('c'))).toBe('a **b** c')
  })

  test('enclose what has most of them in common', () => {
    expect(line(text('甲', bold), text('乙', bold | code), text('丙', bold))).toBe('**甲`乙`丙**')
  })

  test('strike through a heading by HTML, since Hugo falls over marks there', () => {
    expect(write(heading('h2', [text('舊', strikethrough), text('新')]))).toBe('## <del>舊</del>新')
  })
})

describe('text', () => {
  test.each([
    ['* 星號', '\\* 星號'],
    ['# 井號', '\\# 井號'],
    ['#標籤', '#標籤'],
    ['1. 一', '1\\. 一'],
    ['2024.5', '2024.5'],
    ['- 條', '\\- 條'],
    ['-5 度', '-5 度'],
    [': 定義', '\\: 定義'],
    ['a_b_c', 'a_b_c'],
    ['_底線_', '\\_底線\\_'],
    ['List<String>', 'List\\<String>'],
    ['AT&T &copy;', 'AT&T \\&copy;'],
    ['{{< youtube x >}}', '{{\\< youtube x >}}'],
    ['{{% note %}}', '{\\{% note %}}'],
    ['5~7 年', '5\\~7 年'],
  ])('“%s” stays text', (words, written) => {
    expect(line(text(words))).toBe(written)
  })

  test('keeps its line breaks, and the spaces that begin a line', () => {
    expect(line(text('一'), lineBreak(), text(' 二'))).toBe('一\\\n&#32;二')
  })
})

describe('code', () => {
  test('has a fence that is longer than any in it', () => {
    expect(write(block({ id: 'a', blockType: 'code', code: '```\n````\n', language: 'md' }))).toBe(
      '`````md\n```\n````\n\n`````',
    )
  })

  test('runs no shortcode', () => {
    const fields = { id: 'a', blockType: 'code', code: '{{< youtube x >}} {{% n %}}' } as const
    expect(write(block(fields))).toBe('```\n{{</* youtube x */>}} {{%/* n */%}}\n```')
    expect(line(text('{{< x >}}', code))).toBe('`{{</* x */>}}`')
  })

  test('with the beginning of a shortcode that never ends is pushed apart, and reported', () => {
    const fields = { id: 'a', blockType: 'code', code: '{{< x' } as const
    const { text: written, problems } = writeMarkdown(body([block(fields)]), writeNothing)
    expect(written).toBe('```\n{ {< x\n```\n')
    expect(problems).toMatchObject([{ code: 'markdown/broken-code', severity: 'warning' }])
  })
})

describe('links', () => {
  test('to their own words are written short', () => {
    expect(line(link('https://a.example/x', [text('https://a.example/x')]))).toBe(
      '<https://a.example/x>',
    )
    expect(line(text('見 https://a.example/a_b，'))).toBe('見 <https://a.example/a_b>，')
  })

  test('have addresses with spaces and brackets in angle brackets', () => {
    expect(line(link('/a (b)', [text('字')]))).toBe('[字](</a (b)>)')
  })

  test('to an article that is not written are its words, and reported', () => {
    const inside = link('', [text('字')])
    inside.fields = {
      linkType: 'internal',
      newTab: false,
      doc: { relationTo: 'posts', value: 3 },
    }
    const { text: written, problems } = writeMarkdown(body([paragraph([inside])]), writeNothing)
    expect(written).toBe('字\n')
    expect(problems.map(({ code: found }) => found)).toEqual(['markdown/lost-link'])
  })
})

describe('lists', () => {
  test('that follow one another differ in their markers', () => {
    expect(write(oneItem(), oneItem(), oneItem())).toBe('- a\n\n* a\n\n- a')
  })

  test('are nested by the width of their markers', () => {
    const inner = list('bullet', [listItem([text('b')], { indent: 1 })])
    const outer = list('number', [listItem([text('a')], { value: 10 }), listItem([inner])], 10)
    expect(write(outer)).toBe('10. a\n    - b')
  })
})

describe('tables', () => {
  test('keep their alignment and the bars in their cells', () => {
    expect(write(table([tableRow([cell('a|b')]), tableRow([tableCell([text('c')])])]))).toBe(
      '| a\\|b |\n| --: |\n| c |',
    )
  })

  test('with merged cells are HTML', () => {
    expect(write(table([tableRow([cell('a', { colSpan: 2 })])]))).toBe(
      '<table>\n<tr><th colspan="2" style="text-align: right">a</th></tr>\n</table>',
    )
  })

  test('without a heading get an empty one', () => {
    expect(write(table([tableRow([tableCell([text('c')])])]))).toBe('| |\n| --- |\n| c |')
  })
})

describe('blocks', () => {
  test('a quotation names who said it', () => {
    const fields = {
      id: 'a',
      blockType: 'quotation',
      quote: '一\n\n二',
      speaker: '王',
      role: '所長',
    }
    expect(write(block(fields as never))).toBe('> 一\n>\n> 二\n>\n> — 王, 所長')
  })

  test('a call-out is an alert', () => {
    const content = body([paragraph([text('內容')])])
    const fields = { id: 'a', blockType: 'callout', kind: 'tip', title: '提示', content } as const
    expect(write(block(fields))).toBe('> [!TIP] 提示\n> 內容')
  })

  test('a shortcode is as it came', () => {
    const source = '{{< waterbox\n  level="3" >}}內{{< /waterbox >}}'
    expect(write(block({ id: 'a', blockType: 'shortcode', name: 'waterbox', source }))).toBe(source)
  })

  test('a cited source is a footnote', () => {
    const citation = inlineBlock({ id: 'a', blockType: 'source-citation', source: 7 })
    const options = { ...writeNothing, citation: () => '《報告》' }
    const { text: written } = writeMarkdown(body([paragraph([text('字'), citation])]), options)
    expect(written).toBe('字[^1]\n\n[^1]: 《報告》\n')
  })

  test('a mentioned chip is its label', () => {
    const mention = inlineBlock({ id: 'a', blockType: 'chip-mention', chip: 1, label: 'H20' })
    expect(line(text('用'), mention)).toBe('用H20')
  })
})
