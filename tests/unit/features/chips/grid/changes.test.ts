import { describe, expect, it } from '@jest/globals'
import { addColumns } from '../../../../../src/features/chips/grid/addColumns.ts'
import { addRows } from '../../../../../src/features/chips/grid/addRows.ts'
import { alignColumns } from '../../../../../src/features/chips/grid/alignColumns.ts'
import { copyAcross } from '../../../../../src/features/chips/grid/copyAcross.ts'
import { rangeTexts } from '../../../../../src/features/chips/grid/copy/rangeTexts.ts'
import { countMissing } from '../../../../../src/features/chips/grid/countMissing.ts'
import { emptyGrid } from '../../../../../src/features/chips/grid/emptyGrid.ts'
import { fillRange } from '../../../../../src/features/chips/grid/fillRange.ts'
import { isEmptyGrid } from '../../../../../src/features/chips/grid/isEmptyGrid.ts'
import { moveColumns } from '../../../../../src/features/chips/grid/moveColumns.ts'
import { moveRows } from '../../../../../src/features/chips/grid/moveRows.ts'
import { readsTheSame } from '../../../../../src/features/chips/grid/readsTheSame.ts'
import { removeColumns } from '../../../../../src/features/chips/grid/removeColumns.ts'
import { removeRows } from '../../../../../src/features/chips/grid/removeRows.ts'
import { sameGrid } from '../../../../../src/features/chips/grid/sameGrid.ts'
import { setRowChip } from '../../../../../src/features/chips/grid/setRowChip.ts'
import { writeText } from '../../../../../src/features/chips/grid/writeText.ts'
import { specGridSchema, type SpecGrid } from '../../../../../src/features/chips/specGrid.ts'
import { buildGrid } from './buildGrid.ts'

const whole = (grid: SpecGrid) =>
  rangeTexts(
    grid,
    { top: -1, left: 0, bottom: grid.rows.length - 1, right: grid.columns.length - 1 },
    'zh-TW',
  )

const sample = () =>
  buildGrid([
    ['型號', '記憶體', '頻寬'],
    ['甲', '96', '4.0'],
    ['乙', '80', '3.3'],
    ['丙', '', '2.0'],
  ])

const taken = <Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }) => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

describe('every change of a grid', () => {
  it('leaves the grid it was given as it was, and makes one that can be stored', () => {
    const grid = sample()
    const before = structuredClone(grid)
    const changed = [
      taken(addRows(grid, 1, ['n1', 'n2'])),
      taken(addColumns(grid, 0, ['n1'])),
      removeRows(grid, ['r0', 'r2']),
      taken(removeColumns(grid, ['c0', 'c2'])),
      moveRows(grid, ['r0'], 2),
      moveColumns(grid, ['c2'], 0),
      alignColumns(grid, ['c1'], 'end'),
      setRowChip(grid, 'r1', 7, { en: 'B' }),
      writeText(grid, { row: -1, column: 0 }, 'en', 'Part'),
      writeText(grid, { row: 2, column: 1 }, 'en', '64 GB'),
      fillRange(grid, { top: -1, left: 0, bottom: 1, right: 1 }, ['zh-TW', 'en'], ''),
      copyAcross(grid, 'en'),
      emptyGrid(['a'], []),
    ]
    expect(grid).toEqual(before)
    for (const one of changed) expect(specGridSchema.safeParse(one).error).toBeUndefined()
  })
})

describe('rows and columns', () => {
  it('are added before a place and removed with their cells', () => {
    expect(taken(addRows(sample(), 1, ['n'])).rows.map(({ id }) => id)).toEqual([
      'r0',
      'n',
      'r1',
      'r2',
    ])
    const narrower = taken(removeColumns(sample(), ['c1']))
    expect(whole(narrower)[1]).toEqual(['甲', '4.0'])
    expect(narrower.rows.every((row) => !('c1' in row.cells))).toBe(true)
  })

  it('keep their ids and their cells when they move', () => {
    const moved = moveRows(sample(), ['r1', 'r2'], 0)
    expect(moved.rows.map(({ id }) => id)).toEqual(['r1', 'r2', 'r0'])
    expect(whole(moveColumns(moved, ['c0'], 99))[1]).toEqual(['80', '3.3', '乙'])
  })

  it('are not added beyond the limits', () => {
    const ids = Array.from({ length: 398 }, (_, index) => `n${index}`)
    const refused = addRows(sample(), 0, ids)
    expect(refused).toMatchObject({ ok: false, problem: { code: 'chips/too-many-rows' } })
    expect(addColumns(sample(), 0, ids)).toMatchObject({
      ok: false,
      problem: { values: { count: 401, limit: 40 } },
    })
  })

  it('are never removed to the last column, and may be to the last row', () => {
    expect(removeColumns(sample(), ['c0', 'c1', 'c2'])).toMatchObject({
      ok: false,
      problem: { code: 'chips/last-column' },
    })
    expect(removeRows(sample(), ['r0', 'r1', 'r2']).rows).toEqual([])
  })
})

describe('texts', () => {
  it('are written in one language, and the other stays', () => {
    const both = writeText(sample(), { row: 0, column: 0 }, 'en', 'A\r\nB')
    expect(both.rows[0]?.cells.c0).toEqual({ kind: 'text', text: { 'zh-TW': '甲', en: 'A\nB' } })
    const one = writeText(both, { row: 0, column: 0 }, 'zh-TW', '')
    expect(one.rows[0]?.cells.c0).toEqual({ kind: 'text', text: { en: 'A\nB' } })
  })

  it('leave no cell behind when the last language is emptied', () => {
    expect(
      writeText(sample(), { row: 0, column: 0 }, 'zh-TW', '').rows[0]?.cells,
    ).not.toHaveProperty('c0')
  })

  it('are not written outside the grid', () => {
    const grid = sample()
    expect(writeText(grid, { row: 9, column: 0 }, 'en', 'x')).toBe(grid)
    expect(writeText(grid, { row: 0, column: -1 }, 'en', 'x')).toBe(grid)
  })

  it('are filled over a rectangle; rows outside it stay the same objects', () => {
    const grid = sample()
    const filled = fillRange(grid, { top: 0, left: 1, bottom: 1, right: 2 }, ['zh-TW'], '—')
    expect(whole(filled)).toEqual([
      ['型號', '記憶體', '頻寬'],
      ['甲', '—', '—'],
      ['乙', '—', '—'],
      ['丙', '', '2.0'],
    ])
    expect(filled.rows[2]).toBe(grid.rows[2])
  })
})

describe('a row that points at a chip', () => {
  it('takes the names of the chip where its first cell says nothing', () => {
    const grid = setRowChip(sample(), 'r0', 5, { 'zh-TW': '甲型晶片', en: 'Chip A' })
    expect(grid.rows[0]).toMatchObject({
      chip: 5,
      cells: { c0: { text: { 'zh-TW': '甲', en: 'Chip A' } } },
    })
    expect(setRowChip(grid, 'r0', null).rows[0]).toMatchObject({
      chip: null,
      cells: { c0: { text: { en: 'Chip A' } } },
    })
  })
})

describe('what is missing in a language', () => {
  it.each(['96 GB HBM3', '4.0 TB/s', 'FP8 1,979', '7 nm', '—', '✓', '2022/10', 'x1'])(
    'may be copied: %s',
    (words) => expect(readsTheSame(words)).toBe(true),
  )

  it.each(['約 96 GB', 'about 20', 'N/A', 'Hopper', '3 months', '', ' ', 'メモリ 3'])(
    'needs a translator: %s',
    (words) => expect(readsTheSame(words)).toBe(false),
  )

  it('is counted, and figures are copied across', () => {
    expect(countMissing(sample(), 'en')).toEqual({ missing: 11, same: 5 })
    expect(countMissing(sample(), 'zh-TW')).toEqual({ missing: 0, same: 0 })
    const copied = copyAcross(sample(), 'en')
    expect(copied.rows[0]?.cells).toMatchObject({
      c0: { text: { 'zh-TW': '甲' } },
      c1: { text: { 'zh-TW': '96', en: '96' } },
    })
    expect(countMissing(copied, 'en')).toEqual({ missing: 6, same: 0 })
  })

  it('makes a grid empty in that language only', () => {
    expect(isEmptyGrid(sample(), ['en'])).toBe(true)
    expect(isEmptyGrid(sample())).toBe(false)
    expect(isEmptyGrid(emptyGrid(['a'], ['b']))).toBe(true)
  })
})

describe('sameness of grids', () => {
  it('does not depend on the order of keys', () => {
    expect(sameGrid({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
    expect(sameGrid({ a: 1 }, { a: 1, b: undefined })).toBe(false)
    expect(sameGrid([1], { 0: 1 })).toBe(false)
    expect(sameGrid({ a: 1 }, { b: 1 })).toBe(false)
  })
})
