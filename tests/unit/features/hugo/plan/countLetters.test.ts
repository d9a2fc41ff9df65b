import { describe, expect, test } from '@jest/globals'

import { countLetters } from '../../../../../src/features/hugo/plan/countLetters.ts'

describe('the letters of a page', () => {
  test.each([
    ['封裝 CoWoS，2 片', { han: 3, other: 5 }],
    ['𠮷 é Ж ㄅ 々', { han: 2, other: 3 }],
    ['甲{{< figure src="a.jpg" >}}乙{{% note %}}丙{{% /note %}}', { han: 3, other: 0 }],
    ['甲 {{ 乙 }} c', { han: 2, other: 1 }],
    ['甲\n```js\nconst a = 1\n```\n乙', { han: 2, other: 0 }],
    ['甲\n```\n乙\n~~~\n丙\n````\n丁', { han: 2, other: 0 }],
  ])('are those of its text in %j', (text, letters) => {
    expect(countLetters(text)).toEqual(letters)
  })

  test.each([
    ['shortcodes that never end', '{{<'.repeat(300_000)],
    ['fences of every length', Array.from({ length: 3000 }, (_, at) => '`'.repeat(at)).join('\n')],
    ['one line', '晶片'.repeat(500_000)],
  ])('are counted in time that grows with the text: %s', (_, text) => {
    const start = performance.now()
    countLetters(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
