import { describe, expect, test } from '@jest/globals'

import { withoutScripts } from '../../../src/app/withoutScripts.mjs'

const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
const next =
  '<script src="/_next/a.js" async=""></script><script src="/_next/b.js" noModule=""></script>'
const flight = '<script>self.__next_f.push([1,"<p>text</p>"])</script><script id="_R_">x</script>'
const preload = '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>'
const style = '<link rel="stylesheet" href="/_next/a.css"/>'

const page = (html: string, more = {}) => ({ kind: 'APP_PAGE', html, ...more })

describe('a page that is cached for readers', () => {
  test('loses the scripts of Next and keeps what machines read', () => {
    const html = `<head>${next}${preload}${style}</head><body>${data}<p>text</p>${flight}</body>`
    expect(withoutScripts(page(html, { rscData: 'kept' }))).toEqual({
      kind: 'APP_PAGE',
      html: `<head>${style}</head><body>${data}<p>text</p></body>`,
      rscData: 'kept',
    })
  })

  test.each([
    ['a boundary that was still waiting', '<template id="B:0"></template>'],
    ['text that waits for its place', '<div hidden="" id="S:0">text</div>'],
  ])('keeps them while it holds %s', (_, html) => {
    expect(withoutScripts(page(html + flight))).toEqual(page(html + flight))
  })

  test('is the only thing that is touched', () => {
    const route = { kind: 'APP_ROUTE', body: next }
    expect(withoutScripts(route)).toBe(route)
    expect(withoutScripts(null)).toBeNull()
  })
})
