import { describe, expect, test } from '@jest/globals'
import { parseMarkdown } from '../../../../src/content/markdown/parseMarkdown.ts'
import { sketchBody } from '../../../support/sketchBody.ts'

const read = (text: string) => sketchBody(parseMarkdown(text).body)
const findings = (text: string) =>
  parseMarkdown(text).problems.map((problem) => `${problem.code}:${problem.line}`)

describe('running text', () => {
  test.each([
    [
      'emphasis',
      '*斜* 與 **粗** 與 ***都有***',
      ['p <italic>斜</> 與 <bold>粗</> 與 <bold italic>都有</>'],
    ],
    ['code', '用 `npm ci` 裝', ['p 用 <code>npm ci</> 裝']],
    ['strikethrough by two tildes', '~~刪~~', ['p <strikethrough>刪</>']],
    ['ranges by single tildes', '5~7年與2~3月', ['p 5~7年與2~3月']],
    ['bold that CommonMark does not close', '**「字」**字', ['p **「字」**字']],
    ['a hard break by two spaces', '上  \n下', ['p 上⏎下']],
    ['a hard break by a backslash', '上\\\n下', ['p 上⏎下']],
    ['an escaped mark', '\\*星\\*', ['p *星*']],
    ['an entity', '甲&nbsp;乙 &lt;丙&gt;', ['p 甲\u00A0乙 <丙>']],
    ['an ideographic space at the beginning', '\u3000\u3000縮排', ['p \u3000\u3000縮排']],
    ['straight quotes and dots', '"a" ... \'b\'', ['p "a" ... \'b\'']],
  ])('keeps %s', (_, text, sketch) => {
    expect(read(text)).toEqual(sketch)
  })

  test.each([
    ['Chinese', '第一行\n第二行', 'p 第一行第二行'],
    ['Latin', 'one\ntwo', 'p one two'],
    ['Chinese and Latin', '晶片\nNVIDIA', 'p 晶片 NVIDIA'],
    ['Latin after a full-width mark', '晶片，\nNVIDIA', 'p 晶片，NVIDIA'],
    ['Latin before a full-width mark', 'NVIDIA\n（輝達）', 'p NVIDIA（輝達）'],
    ['Hangul', '한국\n어', 'p 한국 어'],
    ['Chinese across formats', '第一*行*\n**第二**行', 'p 第一<italic>行</><bold>第二</>行'],
    ['Latin across formats', '*one*\n**two**', 'p <italic>one</> <bold>two</>'],
    ['a dash between Chinese', '他說——\n不會', 'p 他說——不會'],
    ['characters beyond the basic plane', '𠮷\n𠮷', 'p 𠮷𠮷'],
  ])('joins soft-wrapped lines of %s', (_, text, sketch) => {
    expect(read(text)).toEqual([sketch])
  })
})

describe('links', () => {
  test.each([
    ['an address', '[公告](https://bis.gov/a?b=1)', ['p [公告](https://bis.gov/a?b=1)']],
    ['a reference', '[公告][b]\n\n[b]: https://bis.gov', ['p [公告](https://bis.gov)']],
    ['an autolink', '<https://bis.gov>', ['p [https://bis.gov](https://bis.gov)']],
    ['a bare address', '見 https://bis.gov 。', ['p 見 [https://bis.gov](https://bis.gov) 。']],
    [
      'a bare address before Chinese',
      '見https://bis.gov/a，**另**見 www.bis.gov。',
      [
        'p 見[https://bis.gov/a](https://bis.gov/a)，<bold>另</>見 [www.bis.gov](https://www.bis.gov)。',
      ],
    ],
    [
      'an address in Chinese',
      '[詞條](https://zh.wikipedia.org/wiki/晶片)',
      ['p [詞條](https://zh.wikipedia.org/wiki/晶片)'],
    ],
    ['an address with a space', '[a](</a b>)', ['p [a](/a%20b)']],
    ['formats within', '[**粗**字](/a)', ['p [<bold>粗</>字](/a)']],
  ])('keeps %s', (_, text, sketch) => {
    expect(read(text)).toEqual(sketch)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'java&#10;script:x',
    'file:///etc/passwd',
  ])('keeps only the words of a link to %s', (url) => {
    expect(read(`[按我](<${url}>)`)).toEqual(['p 按我'])
    expect(findings(`[按我](<${url}>)`)).toEqual(['markdown/unsafe-link:1'])
  })

  test('keeps the words of a link that leads nowhere', () => {
    expect(read('[字]()')).toEqual(['p 字'])
    expect(findings('[字]()')).toEqual(['markdown/empty-link:1'])
  })

  test('keeps titles', () => {
    const [paragraph] = parseMarkdown('[a](/x "題") [b]\n\n[b]: /y (目)').body.root.children
    const nodes = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(nodes.flatMap((one) => (one.type === 'link' ? one.fields.title : []))).toEqual([
      '題',
      '目',
    ])
  })

  test('reads marks beside an address in brackets', () => {
    expect(read('[a](https://a.tw/x)**b-**')).toEqual(['p [a](https://a.tw/x)<bold>b-</>'])
    expect(read('<https://a.tw/_x_>*b*')).toEqual([
      'p [https://a.tw/_x_](https://a.tw/_x_)<italic>b</>',
    ])
  })

  test('gives two links to one address ids of their own', () => {
    const { body } = parseMarkdown('[a](/x) [b](/x)')
    const [paragraph] = body.root.children
    const ids =
      paragraph?.type === 'paragraph'
        ? paragraph.children.flatMap((one) => (one.type === 'link' ? one.id : []))
        : []
    expect(new Set(ids).size).toBe(2)
  })
})

describe('pictures', () => {
  test('makes a figure of a picture alone', () => {
    expect(read('![圖](/a.png "說明")')).toEqual([
      'figure {"alt":"圖","caption":"說明","missingPath":"/a.png"}',
    ])
  })

  test('parts a paragraph around a picture, and keeps the words before and after', () => {
    expect(read('前 ![](a.png) 後\n再![](b.png)')).toEqual([
      'p 前',
      'figure {"missingPath":"a.png"}',
      'p 後再',
      'figure {"missingPath":"b.png"}',
    ])
  })

  test('takes a picture out of a link and out of emphasis', () => {
    expect(read('**甲[乙![](a.png)丙](/x)丁**')).toEqual([
      'p <bold>甲</>[<bold>乙</>](/x)',
      'figure {"link":"/x","missingPath":"a.png"}',
      'p [<bold>丙</>](/x)<bold>丁</>',
    ])
    expect(read('[![](a.png)](/x)')).toEqual(['figure {"link":"/x","missingPath":"a.png"}'])
  })

  test('puts a picture of a heading after it', () => {
    expect(read('## 標題 ![](a.png)')).toEqual(['h2 標題', 'figure {"missingPath":"a.png"}'])
  })

  test('reads a picture written as HTML', () => {
    expect(read('<img src="/a.png" alt="圖">')).toEqual([
      'figure {"alt":"圖","missingPath":"/a.png"}',
    ])
    expect(read('前<img src=/a.png>後')).toEqual([
      'p 前',
      'figure {"missingPath":"/a.png"}',
      'p 後',
    ])
  })

  test('does not store a picture that is written into its own address', () => {
    const text = `![](data:image/png;base64,${'A'.repeat(5000)})`
    expect(JSON.stringify(parseMarkdown(text).body).length).toBeLessThan(500)
    expect(findings(text)).toEqual(['markdown/embedded-picture:1'])
  })
})

describe('lists', () => {
  test.each([
    ['bullets', '- a\n- b', ['- a', '- b']],
    ['numbers from where they begin', '3. a\n4. b', ['3. a', '4. b']],
    ['lists by two spaces', '- a\n  - b\n    - c\n- d', ['- a', '  - b', '    - c', '- d']],
    ['numbers within bullets', '- a\n  1. b\n  2. c\n- d', ['- a', '  1. b', '  2. c', '- d']],
    ['two kinds of list in one item', '- a\n  - b\n\n  1. c', ['- a', '  - b', '  1. c']],
    ['tasks', '- [x] a\n- [ ] b', ['[x] a', '[-] b']],
    ['paragraphs of one item', '- a\n\n  b\n- c', ['- a⏎⏎b', '- c']],
    ['empty items', '-\n- a', ['- ', '- a']],
    ['wrapped lines', '- 第一\n  第二', ['- 第一第二']],
  ])('keeps %s', (_, text, sketch) => {
    expect(read(text)).toEqual(sketch)
  })

  test('numbers on after a picture in an item', () => {
    expect(read('1. a\n\n   ![](p.png)\n\n   b\n2. c')).toEqual([
      '1. a',
      'figure {"missingPath":"p.png"}',
      'p b',
      '2. c',
    ])
    expect(findings('1. a\n\n   ![](p.png)\n')).toEqual(['markdown/out-of-list:1'])
  })

  test('keeps code of a nested item, and its list around it', () => {
    expect(read('- a\n  - b\n\n    ```js\n    c()\n    ```\n  - d\n- e')).toEqual([
      '- a',
      '  - b',
      'code {"code":"c()","language":"js"}',
      '  - d',
      '- e',
    ])
  })

  test('stores a list within a list as the editor does', () => {
    const [list] = parseMarkdown('1. a\n   - b\n2. c').body.root.children
    const items = list?.type === 'list' ? list.children : []
    expect(items.map((item) => [item.value, item.indent, item.children[0]?.type])).toEqual([
      [1, 0, 'text'],
      [2, 0, 'list'],
      [2, 0, 'text'],
    ])
  })
})

describe('quotations and call-outs', () => {
  test('keeps the paragraphs of a quotation apart', () => {
    expect(read('> 甲\n> 乙\n>\n> 丙')).toEqual(['> 甲乙⏎⏎丙'])
  })

  test('parts a quotation around what it cannot hold', () => {
    expect(read('> 甲\n>\n> - a\n>\n> 乙')).toEqual(['> 甲', '- a', '> 乙'])
    expect(findings('> 甲\n>\n> - a')).toEqual(['markdown/out-of-quotation:1'])
  })

  test('makes a call-out of an alert', () => {
    expect(read('> [!WARNING] 請留意\n> 內文\n>\n> - a')).toEqual([
      'callout warning 請留意',
      '  p 內文',
      '  - a',
    ])
    expect(read('> [!note]\n> **粗**字')).toEqual(['callout note ', '  p <bold>粗</>字'])
  })

  test('puts what a call-out cannot hold after it, in its order', () => {
    expect(read('> [!TIP]\n> 甲\n>\n> ```\n> x\n> ```\n>\n> 乙')).toEqual([
      'callout tip ',
      '  p 甲',
      'code {"code":"x"}',
      'p 乙',
    ])
  })

  test('gives no call-out, and no code, that would be refused', () => {
    const long = '長'.repeat(121)
    expect(read('> [!NOTE]')).toEqual(['p '])
    expect(read('> [!NOTE] 題')).toEqual(['callout note ', '  p 題'])
    expect(read(`> [!NOTE] ${long}\n> 字`)).toEqual(['callout note ', `  p ${long}`, '  p 字'])
    expect(findings('```js\n```')).toEqual(['markdown/empty-code:1'])
    const language = 'x'.repeat(41)
    expect(read(`~~~${language}\ny\n~~~`)).toEqual([`code {"code":"y","options":"${language}"}`])
  })

  test('takes an escaped bracket for text', () => {
    expect(read('> \\[!NOTE]\n> 字')).toEqual(['> [!NOTE] 字'])
  })

  test('takes other brackets for text', () => {
    expect(read('> [!SPOILER] 字')).toEqual(['> [!SPOILER] 字'])
  })
})

describe('other blocks', () => {
  test.each([
    ['headings', '# 一\n\n### 三', ['h2 一', 'h3 三']],
    ['rules', 'a\n\n---\n\nb', ['p a', '---', 'p b']],
    [
      'code with its language',
      '```python\n  x = 1\n\ny\n```',
      ['code {"code":"  x = 1\\n\\ny","language":"python"}'],
    ],
    ['indented code', '    a < b', ['code {"code":"a < b"}']],
    [
      'HTML to the character',
      '<div class="x">\n<b>字</b>\n</div>',
      ['raw-html {"html":"<div class=\\"x\\">\\n<b>字</b>\\n</div>"}'],
    ],
    ['a table', '|甲|乙|\n|-|-:|\n|**a**|b|', ['|=甲|=乙', '| <bold>a</>| b']],
    ['escaped pipes', '|a\\|b|c|\n|-|-|\n|`d\\|e`|f|', ['|=a|b|=c', '| <code>d|e</>| f']],
    ['a table whose heading lacks a cell', 'a|b\n:-|:-|:-\nc|d|e', ['|=a|=b|=', '| c| d| e']],
    ['lines of HTML in a cell', '|a|\n|-|\n|<ul><li>1</li><li>2</li></ul>|', ['|=a', '| 1⏎2']],
    ['short and long rows', '|a|b|\n|-|-|\n|c|\n|d|e|f|', ['|=a|=b|=', '| c| | ', '| d| e| f']],
    ['mathematics', '$$\na_1 * b\n$$', ['p $$ a_1 * b $$']],
  ])('keeps %s', (_, text, sketch) => {
    expect(read(text)).toEqual(sketch)
  })

  test('puts footnotes at the end, in the order of their numbers', () => {
    expect(read('甲[^b]乙[^a]\n\n[^a]: 註一\n[^b]: 註二\n[^c]: 沒用到')).toEqual([
      'p 甲<superscript>1</>乙<superscript>2</>',
      '1. 註二',
      '2. 註一',
      '3. 沒用到',
    ])
    expect(findings('甲\n\n[^c]: 沒用到')).toContain('markdown/unused-footnote:3')
  })

  test('keeps a footnote that only an unused footnote refers to', () => {
    const text = '甲\n\n[^n]: 乙[^1]\n\n[^1]: 丙'
    expect(read(text)).toEqual(['p 甲', '1. 乙<superscript>2</>', '2. 丙'])
    expect(findings(text)).toEqual(
      expect.arrayContaining(['markdown/unused-footnote:3', 'markdown/unused-footnote:5']),
    )
  })

  test('reads heading ids only where it is told to', () => {
    expect(read('## 是什麼 {#what}')).toEqual(['h2 是什麼 {#what}'])
    expect(sketchBody(parseMarkdown('## 是什麼 {#what}', { headingIds: true }).body)).toEqual([
      'h2 是什麼 #what',
    ])
  })

  test('reads attributes of headings, and no escaped ones', () => {
    const options = { headingIds: true }
    const text = '## 甲 {#a .b}\n\n## 乙 \\{#c}\n\n## 丙 {字}'
    const { body, problems } = parseMarkdown(text, options)
    expect(sketchBody(body)).toEqual(['h2 甲 #a', 'h2 乙 {#c}', 'h2 丙 {字}'])
    expect(problems).toMatchObject([
      { code: 'markdown/heading-attributes', line: 1, values: { attributes: '.b' } },
    ])
  })

  test('makes paragraphs of definitions, whatever stands in them', () => {
    expect(read('術語\n: 一\n: 二\n\n另 *一*\n\n: - 甲\n  - 乙\n\n尾')).toEqual([
      'p <bold>術語</>',
      'p 一',
      'p 二',
      'p <bold>另 </><bold italic>一</>',
      '- 甲',
      '- 乙',
      'p 尾',
    ])
    expect(read('甲\n:乙')).toEqual(['p 甲 :乙'])
  })

  test('keeps the options of code, and those without a language', () => {
    expect(read('```go {linenos=true,hl_lines=[2,"4-5"]}\nx\n```')).toEqual([
      'code {"code":"x","language":"go","options":"{linenos=true,hl_lines=[2,\\"4-5\\"]}"}',
    ])
    expect(read('``` {.python}\nx\n```')).toEqual(['code {"code":"x","options":"{.python}"}'])
  })

  test('gives the caller every table, with the heading before it', () => {
    const seen: unknown[] = []
    parseMarkdown('### 比較表\n\n文\n\n|型號|年|\n|:-|-:|\n|**A100**|[2020](/x)|', {
      table: (table) => {
        seen.push(table)
        return undefined
      },
    })
    expect(seen).toEqual([
      {
        header: [
          { text: '型號', isPlain: true, isFormatted: false },
          { text: '年', isPlain: true, isFormatted: false },
        ],
        rows: [
          [
            { text: 'A100', isPlain: true, isFormatted: true },
            { text: '2020', isPlain: false, isFormatted: false },
          ],
        ],
        align: ['start', 'end'],
        heading: '比較表',
        line: 5,
        source: '|型號|年|\n|:-|-:|\n|**A100**|[2020](/x)|',
      },
    ])
  })
})

describe('HTML in a line', () => {
  test.each([
    [
      'formats',
      'H<sub>2</sub>O 與 10<sup>3</sup> 與 <kbd>Q</kbd>',
      ['p H<subscript>2</>O 與 10<superscript>3</> 與 <code>Q</>'],
    ],
    ['breaks', '上<br>下<br/>底', ['p 上⏎下⏎底']],
    ['links', '<a href="/x">字<b>粗</b></a>尾', ['p [字<bold>粗</>](/x)尾']],
    [
      'links with character references',
      '<a href="/x?a=1&amp;b=&#20013;">字</a>',
      ['p [字](/x?a=1&b=中)'],
    ],
    ['what only looks like HTML', '型別 List<String> 與 <Chip>', ['p 型別 List<String> 與 <Chip>']],
    ['the text in unknown elements', '<span style="color:red">紅</span>字', ['p 紅字']],
    [
      'frames as raw HTML',
      '前<iframe src="https://a.tw"></iframe>後',
      ['p 前', 'raw-html {"html":"<iframe src=\\"https://a.tw\\"></iframe>"}', 'p 後'],
    ],
  ])('keeps %s', (_, text, sketch) => {
    expect(read(text)).toEqual(sketch)
  })

  test('reports the tags and comments that it leaves out', () => {
    expect(findings('<span class="x">紅</span> <!-- 密 -->')).toEqual([
      'markdown/inline-html:1',
      'markdown/comment:1',
    ])
  })

  test.each([
    'java&#9;script:x',
    '&#106;avascript:x',
    'javascript&colon;x',
    'JAVA&NewLine;SCRIPT:x',
  ])('keeps a link to a script as its words: %s', (url) => {
    expect(read(`<a href="${url}">按</a>`)).toEqual(['p 按'])
  })

  test('keeps a link to a script as its words', () => {
    expect(read('<a href="javascript:alert(1)">按</a>')).toEqual(['p 按'])
  })
})

describe('parseMarkdown', () => {
  test('gives an empty text one empty paragraph, which the editor needs', () => {
    expect(read('')).toEqual(['p '])
  })

  test('refuses a text that is too long', () => {
    const { problems } = parseMarkdown('a'.repeat(11), { maxLength: 10 })
    expect(problems).toMatchObject([{ code: 'markdown/too-long', severity: 'error' }])
  })

  test('refuses a text of more parts than an article may have, before it has read all of it', () => {
    const { body, problems } = parseMarkdown('- 甲\n\n乙\n\n'.repeat(2000), { maxNodes: 1000 })
    expect(problems).toMatchObject([{ code: 'markdown/too-many-parts', severity: 'error' }])
    expect(body.root.children).toHaveLength(1)
  })

  test('reads a text of just as many parts as it may have', () => {
    const { body, problems } = parseMarkdown('甲\n\n乙\n', { maxNodes: 4 })
    expect(problems).toEqual([])
    expect(body.root.children).toHaveLength(2)
  })

  test('reads lines that end as on Windows', () => {
    expect(read('## 甲\r\n\r\n乙\r\n丙')).toEqual(['h2 甲', 'p 乙丙'])
  })

  test('names the file and the line of the file', () => {
    const { problems } = parseMarkdown('甲\n\n[字]()', {
      where: 'a.md',
      lineOf: (line) => line + 10,
    })
    expect(problems).toMatchObject([{ where: 'a.md', line: 13 }])
  })

  test('gives the same ids for the same text', () => {
    const text = '![](a.png)\n\n![](a.png)\n\n```\nx\n```'
    expect(parseMarkdown(text, { seed: 's' })).toEqual(parseMarkdown(text, { seed: 's' }))
    expect(parseMarkdown(text, { seed: 's' })).not.toEqual(parseMarkdown(text, { seed: 't' }))
  })
})
