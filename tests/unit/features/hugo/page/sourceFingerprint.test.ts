import { describe, expect, test } from '@jest/globals'

import { findingRemote } from '../../../../../src/features/hugo/remote/findingRemote.ts'
import { sourceFingerprint } from '../../../../../src/features/hugo/page/sourceFingerprint.ts'

const printOf = (text: string, pictures: Readonly<Record<string, string>> = {}, settings = 'a') => {
  const find = (address: string) => {
    const hash = pictures[address]
    return hash === undefined ? undefined : { file: address, path: address, hash }
  }
  return sourceFingerprint(text, 'a.md', { findPicture: find }, settings)
}

describe('the print of a page', () => {
  test('changes with its text and with how it is read', () => {
    expect(printOf('甲')).toBe(printOf('甲'))
    expect(printOf('甲')).not.toBe(printOf('乙'))
    expect(printOf('甲')).not.toBe(printOf('甲', {}, 'b'))
  })

  test.each([
    ['![圖](/images/a.png)', '/images/a.png'],
    ['![圖](<my a.png>)', 'my a.png'],
    ['<img src="a b.webp">', 'a b.webp'],
    ['{{< figure src="a.jpg" >}}', 'a.jpg'],
    ['---\ncover: img/封面.avif\n---', 'img/封面.avif'],
    ['[圖]: a.svg', 'a.svg'],
  ])('changes when the picture of %s is delivered, or replaced', (text, name) => {
    const prints = [printOf(text), printOf(text, { [name]: '1' }), printOf(text, { [name]: '2' })]
    expect(new Set(prints).size).toBe(3)
  })
})

describe('the print of a page with pictures on other hosts', () => {
  const text = '![圖](https://a.example/x?w=300)'
  const print = (fetched: Readonly<Record<string, string>> | undefined) => {
    const pictures = new Map(
      Object.entries(fetched ?? {}).map(([url, hash]) => [url, { file: '', path: '', hash }]),
    )
    const remote = fetched && findingRemote({ pictures })
    const site = { findPicture: () => undefined, ...(remote ? { remote } : {}) }
    return sourceFingerprint(text, 'a.md', site, 'a')
  }

  test('is the same whether or not they are looked for', () => {
    expect(print({})).toBe(print(undefined))
  })

  test('changes when one is here', () => {
    const address = 'https://a.example/x?w=300'
    expect(print({ [address]: '1' })).not.toBe(print({}))
    expect(print({ [address]: '1' })).not.toBe(print({ [address]: '2' }))
  })
})
