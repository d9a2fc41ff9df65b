import { describe, expect, it } from '@jest/globals'
import { columnWidths } from '../../../../../src/features/chips/grid/columnWidths.ts'
import { buildGrid } from './buildGrid.ts'

describe('the width of a column', () => {
  it('follows its longest line, between a least and a most', () => {
    const grid = buildGrid([
      ['短', '高頻寬記憶體容量', '註'],
      ['96', '80', `兩行\n${'很長的說明'.repeat(20)}`],
    ])
    expect(columnWidths(grid)).toEqual([6.5, 10, 19])
    expect(columnWidths(grid, ['en'])).toEqual([6.5, 6.5, 6.5])
  })
})
