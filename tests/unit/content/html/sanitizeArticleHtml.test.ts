import { describe, expect, test } from '@jest/globals'

import { sanitizeArticleHtml } from '../../../../src/content/html/sanitizeArticleHtml.ts'

describe('HTML of an article', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<style>body{display:none}</style>'],
    ['<svg><script>alert(1)</script></svg>'],
    ['<object data="a"></object>'],
    ['<iframe src="https://evil.example"></iframe>'],
    ['<img src="https://tracker.example/a.gif">'],
    ['<img src="//tracker.example/a.gif">'],
    ['<form action="/x"><input></form>'],
  ])('loses %s', (html) => {
    expect(sanitizeArticleHtml(html)).not.toMatch(/<(?!\/?span)|alert|evil|tracker|display/)
  })

  test('loses events, styles, classes and ids', () => {
    const html = '<p onclick="a()" style="color:red" class="x" id="main" lang="en">word</p>'
    expect(sanitizeArticleHtml(html)).toBe('<p lang="en">word</p>')
  })

  test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'java\tscript:a'])(
    'loses the address %p',
    (address) => {
      expect(sanitizeArticleHtml(`<a href="${address}">word</a>`)).toBe(
        '<a rel="noopener">word</a>',
      )
    },
  )

  test('keeps tables, ruby, notes and pictures of this site', () => {
    const html =
      '<table><caption>a</caption><tr><th scope="row" colspan="2">b</th></tr></table>' +
      '<ruby>字<rt>zì</rt></ruby><details><summary>c</summary>d</details>'
    expect(sanitizeArticleHtml(html)).toBe(html)
    expect(sanitizeArticleHtml('<img src="/a.png" alt="b">')).toContain('src="/a.png"')
  })

  test('turns the frame of a known player into a link', () => {
    expect(
      sanitizeArticleHtml('<iframe src="https://www.youtube.com/embed/_1f-o0nqpEI?x=1"></iframe>'),
    ).toBe(
      '<a href="https://www.youtube.com/watch?v=_1f-o0nqpEI" rel="noopener">https://www.youtube.com/watch?v=_1f-o0nqpEI</a>',
    )
  })
})
