import { describe, expect, test } from '@jest/globals'

import { pictureNames } from '../../../../../src/features/hugo/page/pictureNames.ts'

describe('what looks like the name of a picture', () => {
  test.each([
    ['![圖](a.png) 與 b.jpeg', ['a.png', 'b.jpeg']],
    ['甲.png乙.webp丙', ['甲.png乙.webp']],
    ['.png', []],
    ['.png.gif', ['.png.gif']],
    ['a.png a.png', ['a.png']],
    ['<img src="my a.SVG">', ['a.SVG', 'my a.SVG']],
    ['cover=a.avif|b.gif', ['a.avif', 'b.gif']],
  ])('is found in %j', (text, names) => {
    expect(pictureNames(text)).toEqual(names)
  })

  test.each([
    ['a text without a space', '晶'.repeat(800_000)],
    ['one long name', 'a.png'.repeat(200_000)],
    ['quotation marks that never close', '"<'.repeat(300_000)],
  ])('is found in time that grows with the text: %s', (_, text) => {
    const start = performance.now()
    pictureNames(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
