import { describe, expect, test } from '@jest/globals'

import { foldText } from '../../fidelity/reading/foldText.ts'
import { readRendered } from '../../fidelity/reading/readRendered.ts'

const textOf = (html: string): string => foldText(readRendered(html).text)

const countsOf = (html: string): Record<string, number> =>
  Object.fromEntries(readRendered(html).counts)

describe('reading a rendered page', () => {
  test('gives the words that readers see, blocks apart', () => {
    expect(textOf('<p>AT&amp;T</p><p>two<br>lines <b>and</b> more</p><script>no()</script>')).toBe(
      'AT&T two lines and more',
    )
  })

  test('leaves out signs of the layout: ways back, anchors, numbers of lines', () => {
    const html =
      '<h2>Cars<a href="#cars" aria-hidden="true">#</a></h2>' +
      '<div class="highlight"><table><tr><td><pre><code>1\n2</code></pre></td>' +
      '<td><pre><code>let <span>a</span></code></pre></td></tr></table></div>' +
      '<div class="footnotes"><hr><ol><li><p>Note.<a href="#r" class="footnote-backref">↩</a></p>'
    expect(textOf(html)).toBe('Cars let a Note.')
    expect(countsOf(html)).toEqual({ h2: 1, pre: 1, ol: 1, li: 1 })
  })

  test('counts elements, and formats by their characters', () => {
    const html = '<ul><li><b>a <i>b</i></b></li></ul><p><a href="/x"><img src="y.png"></a></p>'
    expect(countsOf(html)).toEqual({ ul: 1, li: 1, bold: 2, italic: 1, link: 1 })
    expect(readRendered(html).pictures).toEqual(['y.png'])
  })
})
