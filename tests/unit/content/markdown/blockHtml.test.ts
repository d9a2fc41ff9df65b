import { describe, expect, test } from '@jest/globals'
import { parseHtml } from '../../../../src/content/html/parseHtml.ts'
import { parseMarkdown } from '../../../../src/content/markdown/parseMarkdown.ts'
import { sketchBody } from '../../../support/sketchBody.ts'

const read = (text: string) => sketchBody(parseMarkdown(text, { parseHtml }).body)

const findings = (text: string) =>
  parseMarkdown(text, { parseHtml }).problems.map(({ code, values }) => ({ code, ...values }))

describe('HTML between paragraphs', () => {
  test.each([
    [
      'a table, blank lines in it or not',
      '<table>\n<thead><tr><th>甲</th><th>乙</th></tr></thead>\n\n<tr><td>1</td><td><b>2</b><br>行</td></tr>\n</table>',
      ['|=甲|=乙', '| 1| <bold>2</>⏎行'],
    ],
    [
      'a caption before its table',
      '<table><caption>表</caption><tr><td>a</td><td>b</td></tr></table>',
      ['p 表', '| a| b'],
    ],
    [
      'details with Markdown in them',
      '<details>\n<summary>更<b>多</b></summary>\n\n內**文**\n\n- 項\n\n</details>\n\n後',
      ['callout note 更多', '  p 內<bold>文</>', '  - 項', 'p 後'],
    ],
    [
      'details of HTML',
      '<details><summary>題</summary><p>字</p></details>',
      ['callout note 題', '  p 字'],
    ],
    [
      'a picture with its caption and link',
      '<figure>\n<a href="/x"><img src="/a.png" alt="圖"></a>\n<figcaption>說明</figcaption>\n</figure>',
      ['figure {"alt":"圖","caption":"說明","link":"/x","missingPath":"/a.png"}'],
    ],
    [
      'a picture in a paragraph',
      '<p align="center"><img src="/a.png"></p>',
      ['figure {"missingPath":"/a.png"}'],
    ],
    [
      'the frame of a known player',
      '<iframe width="560" src="https://www.youtube.com/embed/abcdefghijk?start=30" title="片"></iframe>',
      ['video {"provider":"youtube","startSeconds":30,"title":"片","videoId":"abcdefghijk"}'],
    ],
    [
      'paragraphs and lists',
      '<p>甲<em>乙</em></p>\n<ul><li>a</li><li>b</li></ul>',
      ['p 甲<italic>乙</>', '- a', '- b'],
    ],
    [
      'program text',
      '<pre><code class="language-go">x\n</code></pre>',
      ['code {"code":"x","language":"go"}'],
    ],
    ['names of types as text', '<T>', ['p <T>']],
    ['XML as text', '<groupId>\n  a\n</groupId>', ['p <groupId>⏎  a⏎</groupId>']],
  ])('becomes a part of the article: %s', (_, text, sketch) => {
    expect(read(text)).toEqual(sketch)
  })

  test('keeps spans and alignment of cells', () => {
    const { body } = parseMarkdown(
      '<table><tr><td colspan="2" align="right">a</td></tr><tr><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr></table>',
      { parseHtml },
    )
    const [table] = body.root.children
    const cells = table?.type === 'table' ? table.children.map((row) => row.children) : []
    expect(
      cells.map((row) => row.map((one) => [one.colSpan, one.rowSpan, one.children[0]?.format])),
    ).toEqual([
      [[2, 1, 'end']],
      [
        [1, 2, ''],
        [1, 1, ''],
      ],
      [[1, 1, '']],
    ])
  })

  test.each([
    '<div class="x">字</div>',
    '<script>x</script>',
    '<svg><text>字</text></svg>',
    '<iframe src="https://a.tw/x"></iframe>',
    '<p style="display:none">字</p>',
    '<form><input></form>',
    '<table>字<tr><td>a</td></tr></table>',
    '<figure><img src="/a.png"><img src="/b.png"></figure>',
    '<!-- 註 -->',
    `${'<div>'.repeat(200)}字`,
  ])('stays raw where an article cannot hold it: %s', (html) => {
    expect(read(html)).toEqual([`raw-html ${JSON.stringify({ html })}`])
  })

  test('reports what is lost', () => {
    expect(findings('<table class="t"><tr><td>a</td><td>b</td></tr></table>')).toEqual([
      { code: 'markdown/html-attributes', attributes: 'table class="t"' },
    ])
  })

  test('tells the caller of its pictures', () => {
    const seen: string[] = []
    parseMarkdown('甲\n\n<center><img src="/a.png" alt="圖"></center>', {
      parseHtml,
      picture: ({ url, line }) => seen.push(`${url}:${line}`),
    })
    expect(seen).toEqual(['/a.png:3'])
  })
})
