import { describe, expect, test } from '@jest/globals'

import { firstHeading } from '../../../../../src/features/hugo/page/firstHeading.ts'

describe('the first heading of a page', () => {
  test.each([
    ['甲\n# 乙\n# 丙', '乙'],
    ['#   甲 乙 ## ', '甲 乙'],
    ['# #', '#'],
    ['## 甲\n#乙\n#', undefined],
  ])('of %j is %j', (body, heading) => {
    expect(firstHeading(body)).toBe(heading)
  })

  test('is found in time that grows with its line', () => {
    const start = performance.now()
    expect(firstHeading(`# a${' #'.repeat(500_000)}x`)).toHaveLength(1_000_002)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
