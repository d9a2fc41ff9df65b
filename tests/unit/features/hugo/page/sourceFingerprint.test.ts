import { describe, expect, test } from '@jest/globals'

import { sourceFingerprint } from '../../../../../src/features/hugo/page/sourceFingerprint.ts'

const printOf = (text: string, pictures: Readonly<Record<string, string>> = {}, settings = 'a') => {
  const find = (address: string) => {
    const hash = pictures[address]
    return hash === undefined ? undefined : { file: address, path: address, hash }
  }
  return sourceFingerprint(text, 'a.md', find, settings)
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
