import { describe, expect, test } from '@jest/globals'

import { parseHtml } from '../../../../src/content/html/parseHtml.ts'
import { block } from '../../../../src/content/lexical/block.ts'
import { openIslands } from '../../../../src/content/markdown/islands.ts'
import { parseMarkdown } from '../../../../src/content/markdown/parseMarkdown.ts'
import { sketchBody } from '../../../support/sketchBody.ts'

const read = (text: string) => {
  const { body, problems } = parseMarkdown(text, { isHtml: true, parseHtml })
  return { sketch: sketchBody(body), codes: problems.map(({ code }) => code), problems }
}

describe('a page that is all HTML', () => {
  test('becomes an article, blank lines and indents or not', () => {
    const { sketch, codes } = read(
      '<h2>標題</h2>\n\n    <p>第一段，\n\n有<strong>粗體</strong>。</p>\n<ul>\n\n  <li>甲</li>\n  <li>乙</li>\n</ul>\n',
    )
    expect(sketch).toEqual(['h2 標題', 'p 第一段，有<bold>粗體</>。', '- 甲', '- 乙'])
    expect(codes).toEqual([])
  })

  test('is no Markdown', () => {
    expect(read('*a* # b &amp; c\n- d').sketch).toEqual(['p *a* # b & c - d'])
  })

  test('keeps what an article cannot hold to the character, and reports it with its line', () => {
    const form = '<form action="/x"><input name="q"></form>'
    const { sketch, problems } = read(
      `<p>前</p>\n\n<table><tr><td>${form}</td></tr></table>\n<p>後</p>`,
    )
    expect(sketch).toEqual([
      'p 前',
      `raw-html ${JSON.stringify({ html: `<table><tr><td>${form}</td></tr></table>` })}`,
      'p 後',
    ])
    expect(problems).toMatchObject([{ code: 'markdown/raw-html', line: 3 }])
  })

  test('is opened where a box holds something that an article cannot', () => {
    const { sketch, codes } = read('<div class="wide"><p>前</p><script>a()</script><p>後</p></div>')
    expect(sketch).toEqual(['p 前', 'raw-html {"html":"<script>a()</script>"}', 'p 後'])
    expect(codes.toSorted()).toEqual(['markdown/html-attributes', 'markdown/raw-html'])
  })

  test('reports the attributes that are lost', () => {
    const { sketch, problems } = read('<p class="lead">字</p>')
    expect(sketch).toEqual(['p 字'])
    expect(problems).toMatchObject([
      { code: 'markdown/html-attributes', values: { attributes: 'p class="lead"' } },
    ])
  })

  test('keeps a comment', () => {
    expect(read('<!-- note --><p>字</p>').sketch).toEqual([
      'raw-html {"html":"<!-- note -->"}',
      'p 字',
    ])
  })

  test('gives a shortcode in a paragraph its place in the article', () => {
    const islands = openIslands('')!
    const node = block({ id: 'v', blockType: 'video', provider: 'youtube', videoId: 'abc' })
    const mark = islands.mark({ source: '{{< youtube abc >}}', node })
    const { body } = parseMarkdown(`<p>前</p>\n<p>${mark}</p>\n${mark}\n<p>後</p>`, {
      isHtml: true,
      parseHtml,
      islands,
    })
    const video = 'video {"provider":"youtube","videoId":"abc"}'
    expect(sketchBody(body)).toEqual(['p 前', video, video, 'p 後'])
  })

  test('of boxes within boxes is read in good time', () => {
    const text = '<div>'.repeat(5000) + '<script></script>'.repeat(5000) + '</div>'.repeat(5000)
    const begun = performance.now()
    read(text)
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})
