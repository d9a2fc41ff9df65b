import { expect, test } from '@jest/globals'

import { sectionWidth } from '../../../../src/delivery/site/sectionWidth.ts'

const sixths = { whole: 6, half: 3, third: 2 } as const

test.each([1, 2, 3, 4, 5, 6, 7, 8])('%p sections fill their rows', (count) => {
  let used = 0
  for (let index = 0; index < count; index += 1) {
    const width = sixths[sectionWidth(index, count)]
    // None begins in a row that it does not fit into.
    expect((used % 6) + width).toBeLessThanOrEqual(6)
    used += width
  }
  expect(used % 6).toBe(0)
})
