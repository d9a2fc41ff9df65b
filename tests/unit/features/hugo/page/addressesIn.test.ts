import { describe, expect, test } from '@jest/globals'

import { addressesIn } from '../../../../../src/features/hugo/page/addressesIn.ts'

describe('the addresses in a text', () => {
  test.each([
    ['![圖](https://a.example/x.png)', 'https://a.example/x.png'],
    ['![圖](https://a.example/x_(1).png "字")', 'https://a.example/x_(1).png'],
    ['[![](https://a.example/x)](https://b.example/)', 'https://a.example/x'],
    ['<img src="//a.example/x?w=3&amp;h=4">', '//a.example/x?w=3&h=4'],
    ['{{< figure src=https://a.example/x\\_1 >}}', 'https://a.example/x_1'],
    [String.raw`{"cover": "https:\/\/a.example\/x"}`, 'https://a.example/x'],
    ['cover: https://a.example/圖.png', 'https://a.example/圖.png'],
  ])('of %s are %s', (text, address) => expect(addressesIn(text)).toContain(address))

  test('are few, however many brackets close', () => {
    expect(addressesIn(`https://a.example/${')'.repeat(10_000)}`).length).toBeLessThan(12)
  })
})
