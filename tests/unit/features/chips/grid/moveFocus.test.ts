import { describe, expect, it } from '@jest/globals'
import {
  type FocusMove,
  type GridFocus,
  moveFocus,
} from '../../../../../src/features/chips/grid/moveFocus.ts'

const size = { rows: 30, columns: 3 }
const at = (row: number, column: number, locale: GridFocus['locale'] = 'zh-TW'): GridFocus => ({
  row,
  column,
  locale,
})

const walk = (move: FocusMove, from: GridFocus) => moveFocus(from, move, size, ['zh-TW', 'en'])

describe('the focus of a grid', () => {
  it.each<[FocusMove, GridFocus, GridFocus | undefined]>([
    ['up', at(0, 1), at(-1, 1)],
    ['up', at(-1, 1), at(-1, 1)],
    ['down', at(29, 1), at(29, 1)],
    ['left', at(0, 0), at(0, -1)],
    ['left', at(0, -1), at(0, -1)],
    ['right', at(0, 2), at(0, 2)],
    ['row-start', at(4, 2), at(4, 0)],
    ['row-start', at(4, 0), at(4, -1)],
    ['row-end', at(4, 0), at(4, 2)],
    ['grid-start', at(4, 2), at(-1, 0)],
    ['grid-end', at(0, 0), at(29, 2)],
    ['page-down', at(25, 0), at(29, 0)],
    ['page-up', at(3, 0), at(-1, 0)],
    ['next', at(0, 2), at(1, 0)],
    ['next', at(29, 2), undefined],
    ['previous', at(1, 0), at(0, 2)],
    ['previous', at(-1, 0), undefined],
  ])('goes %s', (move, from, to) => {
    expect(moveFocus(from, move, size, ['zh-TW'])).toEqual(to)
  })

  it('passes through both lines of a cell where both languages are shown', () => {
    expect(walk('down', at(0, 1))).toEqual(at(0, 1, 'en'))
    expect(walk('down', at(0, 1, 'en'))).toEqual(at(1, 1, 'zh-TW'))
    expect(walk('up', at(1, 1))).toEqual(at(0, 1, 'en'))
    expect(walk('up', at(0, 1, 'en'))).toEqual(at(0, 1))
    expect(walk('down', at(29, 1, 'en'))).toEqual(at(29, 1, 'en'))
    expect(walk('down', at(0, -1))).toEqual(at(1, -1))
    expect(walk('next', at(0, 1, 'en'))).toEqual(at(0, 2, 'en'))
  })

  it('has somewhere to be in a grid without rows', () => {
    const none = { rows: 0, columns: 1 }
    expect(moveFocus(at(-1, 0), 'down', none, ['en'])).toEqual(at(-1, 0))
    expect(moveFocus(at(-1, 0), 'grid-end', none, ['en'])).toEqual(at(-1, 0))
    expect(moveFocus(at(-1, 0), 'next', none, ['en'])).toBeUndefined()
  })
})
