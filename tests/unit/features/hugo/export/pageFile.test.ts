import { describe, expect, test } from '@jest/globals'

import type { ArticleBlock } from '../../../../../src/content/blocks.ts'
import { body as bodyOf } from '../../../../../src/content/lexical/body.ts'
import type { Body, FlowNode } from '../../../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../../../src/content/lexical/paragraph.ts'
import { text } from '../../../../../src/content/lexical/text.ts'
import type { ShortcodeMapping } from '../../../../../src/features/hugo/shortcodes/shortcodeMapping.ts'
import { exportedFile } from '../../../../support/hugo/exportedFile.ts'

const head = '---\ntitle: 題\ndate: 2024-03-01\n---\n'

const words = (value: string): FlowNode => paragraph([text(value)])

/** Exchange the node at a place. */
const put = (at: number, ...nodes: FlowNode[]) => {
  return ({ root }: Body): Body => bodyOf(root.children.toSpliced(at, 1, ...nodes))
}

/** Change fields of the block at a place. */
const set = (at: number, fields: Record<string, unknown>) => {
  return ({ root }: Body): Body =>
    bodyOf(
      root.children.map((node, index) =>
        index === at && node.type === 'block'
          ? { ...node, fields: { ...node.fields, ...fields } as ArticleBlock }
          : node,
      ),
    )
}

const written = (
  source: string,
  ...more: Parameters<typeof exportedFile> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const { text: file } = exportedFile(`${head}${source}`, ...more)
  expect(file.startsWith(head)).toBe(true)
  return file.slice(head.length)
}

const odd = `
標題一
======

__粗__ 的一段，
續行  
第三行。

* 星號清單
* 第二項

<!-- 註解 -->

要改的一段。

| a|b |
|--|:-:|
|1 | **2**|

1) 甲
2) 乙

~~~js
let x
~~~

見[公告][b]。

[b]: https://a.example/x


尾段。

`

describe('a text of which one passage was changed', () => {
  test('keeps every other line as it was written', () => {
    expect(exportedFile(`${head}${odd}`, (body) => body).kind).toBe('unchanged')
    expect(written(odd, put(4, words('改好的一段。')))).toBe(
      odd.replace('要改的一段。', '改好的一段。'),
    )
  })

  test('keeps them where a passage was added', () => {
    const added = put(4, words('要改的一段。'), words('加上一段。'))
    expect(written(odd, added)).toBe(odd.replace('要改的一段。\n', '要改的一段。\n\n加上一段。\n'))
  })

  test('keeps them where a passage was taken out, and what stood before it', () => {
    expect(written(odd, put(4))).toBe(odd.replace('要改的一段。\n\n', ''))
  })

  test.each([
    ['the first', 0, '標題一\n======', '新的開頭。'],
    ['the last', 9, '尾段。', '新的結尾。'],
  ])('keeps them where %s passage was changed', (_, at, was, now) => {
    // Definitions and passages are parted by one blank line.
    const wanted = odd.replace(was, now).replace('\n\n\n新', '\n\n新')
    expect(written(odd, put(at, words(now)))).toBe(wanted)
  })

  test('keeps definitions of links and notes that it still needs', () => {
    const source = '一段[^n]。\n\n要改。\n\n[^n]: 註。\n\n[b]: https://a.example\n\n見[乙][b]。\n'
    expect(written(source, put(1, words('改了。')))).toBe(source.replace('要改。', '改了。'))
  })

  test('keeps the ends of lines and a text that ends without one', () => {
    const file = `${head}甲。\n\n__乙__。`.replaceAll('\n', '\r\n')
    expect(exportedFile(file, put(0, words('丙。'))).text).toBe(file.replace('甲', '丙'))
  })

  test('keeps the last lines of a text that ends without the end of a line', () => {
    const source = '甲。\n\n* 乙\n* 丙'
    expect(written(source, put(0, words('丁。')))).toBe(source.replace('甲', '丁'))
  })

  test('writes a list anew beside one that it would be read as a part of', () => {
    const source = '- 甲\n- 乙\n\n段\n\n* 丙\n'
    const changed = written(source, put(1))
    expect(exportedFile(`${head}${changed}`, (body) => body).body.root.children).toHaveLength(2)
  })
})

/** Add words to the first paragraph. */
const extended = ({ root }: Body): Body => {
  const [first, ...others] = root.children
  if (first?.type !== 'paragraph') throw new Error('no paragraph')
  return bodyOf([{ ...first, children: [...first.children, text('完。')] }, ...others])
}

const mapping: ShortcodeMapping = {
  note: { as: 'callout', kind: 'note', kindFrom: 'kind', title: ['title', 0] },
  say: { as: 'callout', kind: 'tip', text: 0 },
  quote: { as: 'quotation', speaker: 'author', role: 'title' },
  pic: { as: 'figure', src: 0, alt: 1 },
  clip: { as: 'link', url: 'https://clip.example/{id}' },
}

const shortcodes = { shortcodes: mapping }

const note =
  '{{% note  title=提醒 class="x" %}}\n__注意__這件事。\n\n- 甲\n{{% /note %}}\n\n結尾。\n'

describe('a shortcode that a mapping gave a meaning', () => {
  test('stays as it is while other passages change', () => {
    expect(written(note, put(1, words('新結尾。')), shortcodes)).toBe(
      note.replace('結尾。', '新結尾。'),
    )
  })

  test('is written as the same shortcode with another heading', () => {
    expect(written(note, set(0, { title: '小心 "這裡"' }), shortcodes)).toBe(
      note.replace('title=提醒', 'title=`小心 "這裡"`'),
    )
  })

  test('is written without a heading that was taken out', () => {
    expect(written(note, set(0, { title: null }), shortcodes)).toBe(
      note.replace('  title=提醒', ''),
    )
  })

  test('is written with the kind that it now has, where an argument says it', () => {
    expect(written(note, set(0, { kind: 'warning' }), shortcodes)).toBe(
      note.replace('class="x"', 'class="x" kind="warning"'),
    )
  })

  test('is written around another text', () => {
    const content = bodyOf([words('只有一句。')])
    expect(written(note, set(0, { content }), shortcodes)).toBe(
      '{{% note  title=提醒 class="x" %}}\n只有一句。\n{{% /note %}}\n\n結尾。\n',
    )
  })

  test('is written with the text that its argument said', () => {
    const source = '{{< say "一句" >}}\n\n段。\n'
    const content = bodyOf([words('另一句')])
    expect(written(source, set(0, { content }), shortcodes)).toBe('{{< say "另一句" >}}\n\n段。\n')
  })

  test('becomes Markdown where it has no place for what is said now', () => {
    const source = '{{< say "一句" >}}\n\n段。\n'
    expect(written(source, set(0, { kind: 'warning' }), shortcodes)).toBe(
      '> [!WARNING]\n> 一句\n\n段。\n',
    )
  })

  test('is a quotation with another speaker', () => {
    const source = '{{< quote author="甲" >}}說了__話__{{< /quote >}}\n\n段。\n'
    expect(written(source, set(0, { speaker: '乙' }), shortcodes)).toBe(
      source.replace('"甲"', '"乙"'),
    )
    expect(written(source, set(0, { quote: '另一句' }), shortcodes)).toBe(
      '{{< quote author="甲" >}}另一句{{< /quote >}}\n\n段。\n',
    )
  })

  test('is a picture with another alternative text', () => {
    const source = '{{< pic "/a.png" `舊` 300 >}}\n\n段。\n'
    expect(written(source, set(0, { alt: '新' }), shortcodes)).toBe(source.replace('`舊`', '"新"'))
  })

  test('is a link in a passage that was changed', () => {
    const source = '看 {{< clip id="a1" >}} 。\n\n段。\n'
    expect(written(source, extended, shortcodes)).toBe(source.replace(' 。', ' 。完。'))
  })
})

describe('a shortcode that Hugo brings', () => {
  test.each([
    ['a film', '{{< youtube id="_1f-o0nqpEI" class="w" >}}', { title: '片' }, ' title="片" >}}'],
    [
      'a picture',
      '{{< figure src="/a.png" width="300" >}}',
      { caption: '圖說' },
      ' caption="圖說" >}}',
    ],
  ])('is %s with the arguments that are no business of ours', (_, source, fields, end) => {
    expect(written(`${source}\n\n段。\n`, set(0, fields))).toBe(
      `${source.replace(' >}}', end)}\n\n段。\n`,
    )
  })

  test('keeps title and credit of a picture whose caption changes between them', () => {
    const source = '{{< figure src="/a.png" title="題" caption="說" attr="某報" >}}\n\n段。\n'
    expect(written(source, set(0, { caption: '題\n另說 某報' }))).toBe(
      source.replace('"說"', '"另說"'),
    )
  })

  test('is a picture whose caption is Markdown, written as words where they change', () => {
    const source = '{{< figure src="/a.png" caption="說 **b**" >}}\n\n段。\n'
    expect(written(source, set(0, { alt: '圖' }))).toBe(source.replace(' >}}', ' alt="圖" >}}'))
    expect(written(source, set(0, { caption: '2 * 3 * 4' }))).toBe(
      source.replace('"說 **b**"', '`2 \\* 3 \\* 4`'),
    )
  })

  test('is a parameter that stays in a passage which nobody has changed', () => {
    const source = '價格 {{< param price >}}。\n\n段。\n'
    expect(written(source, put(1, words('改。')))).toBe(source.replace('段。', '改。'))
  })
})
