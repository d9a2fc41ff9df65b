import { describe, expect, test } from '@jest/globals'
import { checkBody } from '../../../../../src/content/lexical/checkBody.ts'
import { openIslands } from '../../../../../src/content/markdown/islands.ts'
import { parseMarkdown } from '../../../../../src/content/markdown/parseMarkdown.ts'
import type { ShortcodeContext } from '../../../../../src/features/hugo/shortcodes/markShortcodes.ts'
import { markShortcodes } from '../../../../../src/features/hugo/shortcodes/markShortcodes.ts'
import { sketchBody } from '../../../../support/sketchBody.ts'

const readAll = (text: string, context: Partial<ShortcodeContext> = {}) => {
  const islands = openIslands(text)!
  const marked = markShortcodes(text, islands, { where: 'a.md', firstLine: 1, ...context })
  const { body, problems } = parseMarkdown(marked.text, { islands, lineOf: marked.lineOf })
  expect(checkBody(body)).toBeUndefined()
  const found = [...marked.problems, ...problems]
  return { body, found: found.map(({ code, line }) => `${code}:${line}`) }
}

const read = (text: string, context?: Partial<ShortcodeContext>) =>
  sketchBody(readAll(text, context).body)

const findings = (text: string, context?: Partial<ShortcodeContext>) => readAll(text, context).found

const findParameter = (name: string) => (name === 'price' ? '3 萬' : undefined)
const findPage = (reference: string) => (reference === 'b.md' ? 'content/b.md' : undefined)

describe('shortcodes that Hugo brings', () => {
  test.each([
    [
      'a film, with what has no place',
      '{{< youtube id="_1f-o0nqpEI" start=75 title="片" class="w" >}}',
      [
        'video {"options":"class=\\"w\\"","provider":"youtube","startSeconds":75,"title":"片","videoId":"_1f-o0nqpEI"}',
      ],
    ],
    [
      'a film by its id alone',
      '{{< vimeo 146022717 >}}',
      ['video {"provider":"vimeo","videoId":"146022717"}'],
    ],
    [
      'a chart of a day',
      '{{< waferdesk-chart kind="performance" on="2025-04-09" caption="誰在線上" >}}',
      ['chart {"asOf":"day","caption":"誰在線上","day":"2025-04-09","kind":"performance"}'],
    ],
    [
      'a chart of the day that its article asks for, and one that is kept up to date',
      '{{< waferdesk-chart memory-bandwidth >}}\n\n{{< waferdesk-chart performance live >}}',
      ['chart {"kind":"memory-bandwidth"}', 'chart {"asOf":"live","kind":"performance"}'],
    ],
    [
      'a chart that there is not, and a day that there is not, as they are written',
      '{{< waferdesk-chart kind="pie" >}}\n\n{{< waferdesk-chart kind="performance" on="2025-02-30" >}}',
      [
        'shortcode {"name":"waferdesk-chart","source":"{{< waferdesk-chart kind=\\"pie\\" >}}"}',
        'shortcode {"name":"waferdesk-chart","source":"{{< waferdesk-chart kind=\\"performance\\" on=\\"2025-02-30\\" >}}"}',
      ],
    ],
    [
      'a picture with all of its arguments',
      '{{< figure src=/a.png alt="圖" title="題" caption="說明" attr="某報" attrlink="https://a.tw" link="/b" target="_blank" width=300 >}}',
      [
        `figure ${JSON.stringify({
          alt: '圖',
          caption: '題\n說明 某報',
          link: '/b',
          missingPath: '/a.png',
          options: 'attrlink="https://a.tw" target="_blank" width="300"',
        })}`,
      ],
    ],
    [
      'a picture with the words of its caption, which is Markdown',
      '{{< figure src="/a.png" title="題 *x*" caption="說 **b** [l](https://l.tw)" attr="\\*某報\\*" >}}',
      ['figure {"caption":"題 *x*\\n說 b l *某報*","missingPath":"/a.png"}'],
    ],
    [
      'code with its options',
      '{{< highlight go "linenos=table,hl_lines=8 15-17" >}}\nx := 1\n{{< /highlight >}}',
      ['code {"code":"x := 1","language":"go","options":"linenos=table,hl_lines=8 15-17"}'],
    ],
    [
      'code in a line',
      '用 {{< highlight sh "hl_inline=true" >}}npm ci{{< /highlight >}} 裝',
      ['p 用 <code>npm ci</> 裝'],
    ],
    [
      'details, whose text stays',
      '前\n{{< details summary="更多" >}}\n**內**文\n\n- 項\n{{< /details >}}\n後',
      ['p 前', 'callout note 更多', '  p <bold>內</>文', '  - 項', 'p 後'],
    ],
    [
      'posts elsewhere as links',
      '{{< tweet user="SanDiegoZoo" id="1453110110599868418" >}}',
      [
        'p [https://x.com/SanDiegoZoo/status/1453110110599868418](https://x.com/SanDiegoZoo/status/1453110110599868418)',
      ],
    ],
    [
      'a post by its number alone',
      '{{< x 1453110110599868418 >}}',
      [
        'p [https://x.com/i/status/1453110110599868418](https://x.com/i/status/1453110110599868418)',
      ],
    ],
    [
      'a gist',
      '{{< gist spf13 7896402 >}}',
      ['p [https://gist.github.com/spf13/7896402](https://gist.github.com/spf13/7896402)'],
    ],
    [
      'a picture post',
      '{{< instagram BWNjjyYFxVx >}}',
      ['p [https://www.instagram.com/p/BWNjjyYFxVx/](https://www.instagram.com/p/BWNjjyYFxVx/)'],
    ],
  ])('become what they mean: %s', (_, text, sketch) => {
    expect(read(text)).toEqual(sketch)
  })

  test('keep what follows details in its place where a call-out cannot hold it', () => {
    const text = '{{< details summary="更多" >}}\n甲\n\n```\nx\n```\n\n乙\n{{< /details >}}'
    expect(read(text)).toEqual(['callout note 更多', '  p 甲', 'code {"code":"x"}', 'p 乙'])
    expect(findings(text)).toEqual(['hugo/shortcode-content:1'])
  })

  test('stand as the value of a parameter', () => {
    expect(read('賣 {{< param price >}}元', { findParameter })).toEqual(['p 賣 3 萬元'])
    expect(read('[買](/{{< param "price" >}})', { findParameter })).toEqual(['p [買](/3%20萬)'])
    expect(read('`{{< param price >}}`', { findParameter })).toEqual(['p <code>3 萬</>'])
    const fenced = '```\n{{< param price >}} `元`\n```'
    expect(read(fenced, { findParameter })).toEqual(['code {"code":"3 萬 `元`"}'])
    expect(read('    {{< param price >}}', { findParameter })).toEqual(['code {"code":"3 萬"}'])
    expect(findings('{{< param x >}}', { findParameter })).toEqual(['hugo/unknown-parameter:1'])
  })

  test('lead to the page that they mean', () => {
    const { body } = readAll('[甲]({{< ref "b.md#x" >}}) 與 [乙]({{% relref path="c.md" %}}#y)', {
      findPage,
    })
    const [paragraph] = body.root.children
    const links = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(links.flatMap((node) => (node.type === 'link' ? [node.fields] : []))).toEqual([
      { linkType: 'custom', newTab: false, url: 'b.md#x', page: 'content/b.md' },
      { linkType: 'custom', newTab: false, url: 'c.md#y' },
    ])
    expect(findings('[乙]({{< ref "c.md" >}})', { findPage })).toEqual(['hugo/unknown-page:1'])
  })

  test.each([
    ['{{< figure alt="x" >}}', 'figure'],
    ['{{< youtube "a b" >}}', 'youtube'],
    ['{{< youtube tooshort >}}', 'youtube'],
    ['{{< vimeo abcdefg >}}', 'vimeo'],
    ['{{< highlight go >}}', 'highlight'],
    ['{{< gist spf13 >}}', 'gist'],
  ])('are kept and reported where they lack what they need: %s', (source, name) => {
    expect(read(source)).toEqual([`shortcode ${JSON.stringify({ name, source })}`])
    expect(findings(source)).toEqual(['hugo/incomplete-shortcode:1'])
  })
})

describe('mathematics', () => {
  test('stays as it is written', () => {
    expect(read('設 $a_1*b_2*c$\n\n$$\na \\\\\n*b*\n$$')).toEqual([
      'p 設 $a_1*b_2*c$',
      'p $$⏎a \\\\⏎*b*⏎$$',
    ])
    expect(read('\\(a_1*b*\\)', { mathematics: [['\\(', '\\)']] })).toEqual(['p \\(a_1*b*\\)'])
    expect(read('```sh\necho $$\n```\n\n*x* $$ y $$')).toEqual([
      'code {"code":"echo $$","language":"sh"}',
      'p <italic>x</> $$ y $$',
    ])
  })
})

describe("a site's own shortcodes", () => {
  test('are kept to the character, with what stands between their tags', () => {
    const source = '{{< box  a="1" >}}\n**字**\n{{< /box >}}'
    expect(read(`前\n\n${source}\n\n後`)).toEqual([
      'p 前',
      `shortcode ${JSON.stringify({ name: 'box', source })}`,
      'p 後',
    ])
    expect(findings(`前\n\n${source}`)).toEqual(['hugo/unknown-shortcode:3'])
  })

  test('leave Markdown between tags of `%` in its place', () => {
    expect(read('{{% box %}}\n- **字**\n- 乙\n{{% /box %}}\n後')).toEqual([
      'shortcode {"name":"box","source":"{{% box %}}"}',
      '- <bold>字</>',
      '- 乙',
      'shortcode {"name":"box","source":"{{% /box %}}"}',
      'p 後',
    ])
  })

  test('leave it in its place in a quotation and beside words', () => {
    expect(
      read('> {{% box %}}\n> 字\n> {{% /box %}}').filter((line) => line.startsWith('>')),
    ).toEqual(['> 字'])
    expect(read('前{{% b %}}中{{% /b %}}後').filter((line) => line.startsWith('p'))).toEqual([
      'p 前',
      'p 中',
      'p 後',
    ])
  })

  test('are their source in code', () => {
    expect(read('```\n{{% box %}}\nx\n{{% /box %}}\n```')).toEqual([
      'code {"code":"{{% box %}}\\nx\\n{{% /box %}}"}',
    ])
    expect(read('`{{< box >}}`')).toEqual(['p <code>{{< box >}}</>'])
  })

  test('of one line run Go, and are kept', () => {
    const source = '{{< now.inline >}}{{ now }}{{< /now.inline >}}'
    expect(read(source)).toEqual([`shortcode ${JSON.stringify({ name: 'now.inline', source })}`])
  })

  test('keep the lines of what follows', () => {
    expect(findings('{{% a %}}\n\n{{% b\n  1 %}}\n{{% /b %}}\n{{% /a %}}\n\n{{< c >}}')).toEqual([
      'hugo/shortcode-around-text:1',
      'hugo/shortcode-around-text:3',
      'hugo/unknown-shortcode:8',
    ])
  })
})

describe('a mapping', () => {
  const mapping: ShortcodeContext['mapping'] = {
    note: { as: 'callout', kind: 'tip', kindFrom: [0, 'type'], title: 'title' },
    quote: { as: 'quotation', speaker: 'author', role: 'title' },
    pic: { as: 'figure', src: 0, alt: 1 },
    film: { as: 'video', provider: 'vimeo', id: 'id' },
    lead: { as: 'text' },
    ruby: { as: 'text', text: 0 },
    ad: { as: 'drop' },
    post: { as: 'link', url: 'https://a.tw/{id|0}', text: 'words' },
    sh: { as: 'code', language: 'lang' },
  }
  test.each([
    [
      'a call-out',
      '{{< note danger >}}\n*字*\n{{< /note >}}',
      ['callout caution ', '  p <italic>字</>'],
    ],
    [
      'a call-out with a title',
      '{{% note title="題" %}}字{{% /note %}}',
      ['callout tip 題', '  p 字'],
    ],
    [
      'a quotation',
      '{{< quote author="甲" title="部長" >}}\n一\n\n二\n{{< /quote >}}',
      ['quotation {"quote":"一\\n\\n二","role":"部長","speaker":"甲"}'],
    ],
    ['a picture', '{{< pic "a.png" "圖" >}}', ['figure {"alt":"圖","missingPath":"a.png"}']],
    ['a film', '{{< film id="1234567" >}}', ['video {"provider":"vimeo","videoId":"1234567"}']],
    ['text', '{{< lead >}}\n**字**\n{{< /lead >}}', ['p <bold>字</>']],
    ['words of an argument', '有{{< ruby "漢*字*" "han" >}}的', ['p 有漢<italic>字</>的']],
    ['nothing', '前{{< ad 1 >}}後', ['p 前後']],
    ['a link', '{{< post id="x/y" words="看" >}}', ['p [看](https://a.tw/x%2Fy)']],
    ['code', '{{< sh lang="sh" >}}\nls\n{{< /sh >}}', ['code {"code":"ls","language":"sh"}']],
    [
      'one within another',
      '{{< note >}}\n甲\n\n{{< lead >}}乙{{< /lead >}}\n\n{{< pic "a.png" >}}\n{{< /note >}}\n\n丙',
      ['callout tip ', '  p 甲', '  p 乙', 'figure {"missingPath":"a.png"}', 'p 丙'],
    ],
    [
      'one in a list',
      '- 甲\n\n  {{< note >}}\n  乙\n  {{< /note >}}\n- 丙',
      ['- 甲', 'callout tip ', '  p 乙', '- 丙'],
    ],
  ])('makes %s of a shortcode', (_, text, sketch) => {
    expect(read(text, { mapping })).toEqual(sketch)
  })

  test('goes before what Hugo means', () => {
    expect(read('{{< youtube x >}}', { mapping: { youtube: { as: 'drop' } } })).toEqual(['p '])
  })

  test('reports what it leaves out, and arguments without a place', () => {
    expect(findings('{{< ad 1 >}}', { mapping })).toEqual(['hugo/shortcode-dropped:1'])
    expect(findings('{{< note info x >}}字{{< /note >}}', { mapping })).toEqual([
      'hugo/shortcode-argument:1',
    ])
    expect(findings('{{< quote >}}[字](/a){{< /quote >}}', { mapping })).toEqual([
      'hugo/quotation-format:1',
    ])
  })

  test('keeps words that are too long for their place as text', () => {
    const long = '長'.repeat(200)
    expect(read(`{{< note title="${long}" >}}字{{< /note >}}`, { mapping })).toEqual([
      'callout tip ',
      `  p ${long}`,
      '  p 字',
    ])
  })
})
