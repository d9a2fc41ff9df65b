import { describe, expect, it } from '@jest/globals'
import { rangeTexts } from '../../../../../../src/features/chips/grid/copy/rangeTexts.ts'
import { emptyGrid } from '../../../../../../src/features/chips/grid/emptyGrid.ts'
import type { PastedTable } from '../../../../../../src/features/chips/grid/paste/pastedTable.ts'
import { planPaste } from '../../../../../../src/features/chips/grid/paste/planPaste.ts'
import { specGridSchema } from '../../../../../../src/features/chips/specGrid.ts'
import type { Locale } from '../../../../../../src/kernel/locale.ts'
import { buildGrid } from '../buildGrid.ts'

const pasted = (rows: string[][], more: Partial<PastedTable> = {}): PastedTable => ({
  source: 'tsv',
  rows,
  hasHeader: false,
  notes: [],
  ...more,
})

const newIds = () => {
  let count = 0
  return () => `n${(count += 1)}`
}

const plan = (
  grid: Parameters<typeof planPaste>[0],
  at: { row: number; column: number },
  table: PastedTable,
  locale: Locale = 'zh-TW',
  labels?: boolean,
) => {
  const result = planPaste(grid, at, table, locale, newIds(), labels)
  if (!result.ok) throw new Error(result.problem.code)
  expect(specGridSchema.safeParse(result.value.grid).error).toBeUndefined()
  const { grid: after } = result.value
  const size = { bottom: after.rows.length - 1, right: after.columns.length - 1 }
  return { ...result.value, texts: rangeTexts(after, { top: -1, left: 0, ...size }, locale) }
}

const sample = () =>
  buildGrid([
    ['型號', '記憶體'],
    ['甲', '96'],
    ['乙', '80'],
  ])

const waiting = () => emptyGrid(['a', 'b', 'c', 'd'], ['p', 'q', 'r', 's'])

describe('a paste into a grid with words', () => {
  it('fills from the focused cell on, and grows the grid', () => {
    const { texts, addedRows, addedColumns, range, grid } = plan(
      sample(),
      { row: 1, column: 1 },
      pasted([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    )
    expect(texts).toEqual([
      ['型號', '記憶體', ''],
      ['甲', '96', ''],
      ['乙', 'a', 'b'],
      ['', 'c', 'd'],
    ])
    expect({ addedRows, addedColumns, range }).toEqual({
      addedRows: 1,
      addedColumns: 1,
      range: { top: 1, left: 1, bottom: 2, right: 2 },
    })
    expect(grid.rows.map(({ id }) => id)).toEqual(['r0', 'r1', 'n1'])
  })

  it('empties cells where the pasted ones are empty', () => {
    expect(plan(sample(), { row: 0, column: 0 }, pasted([['', 'x']])).texts[1]).toEqual(['', 'x'])
  })

  it('fills labels when it begins among them', () => {
    const { texts, filledLabels } = plan(sample(), { row: -1, column: 1 }, pasted([['a'], ['b']]))
    expect(texts.slice(0, 2)).toEqual([
      ['型號', 'a'],
      ['甲', 'b'],
    ])
    expect(filledLabels).toBe(true)
  })

  it('begins at the first column when the chip of a row has the focus', () => {
    expect(plan(sample(), { row: 0, column: -1 }, pasted([['x']])).texts[1]).toEqual(['x', '96'])
  })

  it('leaves the other language alone', () => {
    const { grid } = plan(sample(), { row: 0, column: 0 }, pasted([['A']]), 'en')
    expect(grid.rows[0]?.cells.c0?.text).toEqual({ 'zh-TW': '甲', en: 'A' })
  })

  it('lays a whole table of the other language over it, labels first', () => {
    const english = pasted([
      ['Part', 'Memory'],
      ['A', '96'],
      ['B', '80'],
    ])
    const { grid, texts, addedRows } = plan(sample(), { row: 0, column: 0 }, english, 'en')
    expect(texts).toEqual(english.rows)
    expect(addedRows).toBe(0)
    expect(grid.columns[1]?.label).toEqual({ 'zh-TW': '記憶體', en: 'Memory' })
  })
})

describe('a paste into an empty grid', () => {
  const table = pasted(
    [
      ['型號', '記憶體'],
      ['甲', '96'],
    ],
    { aligns: [undefined, 'end'] },
  )

  it('makes its first row the labels and leaves no waiting cells', () => {
    const { texts, grid, filledLabels, range } = plan(waiting(), { row: 0, column: 0 }, table)
    expect(texts).toEqual(table.rows)
    expect(filledLabels).toBe(true)
    expect(grid.columns).toEqual([
      { id: 'a', label: { 'zh-TW': '型號' } },
      { id: 'b', label: { 'zh-TW': '記憶體' }, align: 'end' },
    ])
    expect(range.top).toBe(-1)
  })

  it('keeps the first row a row where that is wished', () => {
    const { texts, filledLabels } = plan(waiting(), { row: 0, column: 0 }, table, 'zh-TW', false)
    expect(texts).toEqual([['', ''], ...table.rows])
    expect(filledLabels).toBe(false)
  })

  it('keeps a waiting row that points at a chip', () => {
    const grid = waiting()
    const rows = grid.rows.map((row) => (row.id === 's' ? { ...row, chip: 3 } : row))
    expect(plan({ ...grid, rows }, { row: 0, column: 0 }, table).grid.rows).toHaveLength(2)
  })

  it('makes no labels of one cell, one row or one column', () => {
    expect(plan(waiting(), { row: 0, column: 0 }, pasted([['x', 'y']])).filledLabels).toBe(false)
    expect(plan(waiting(), { row: 0, column: 0 }, pasted([['x'], ['y']])).filledLabels).toBe(false)
    expect(plan(waiting(), { row: 1, column: 0 }, table).filledLabels).toBe(false)
  })
})

describe('a paste that does not fit', () => {
  it('is refused whole', () => {
    const long = pasted(Array.from({ length: 400 }, () => ['x']))
    expect(planPaste(sample(), { row: 1, column: 0 }, long, 'en', newIds())).toMatchObject({
      ok: false,
      problem: { code: 'chips/too-many-rows', values: { count: 401, limit: 400 } },
    })
    const wide = pasted([Array.from({ length: 40 }, () => 'x')])
    expect(planPaste(sample(), { row: 0, column: 1 }, wide, 'en', newIds())).toMatchObject({
      ok: false,
      problem: { code: 'chips/too-many-columns' },
    })
    const heavy = pasted(Array.from({ length: 300 }, () => ['x'.repeat(3500)]))
    expect(planPaste(sample(), { row: 0, column: 0 }, heavy, 'en', newIds())).toMatchObject({
      ok: false,
      problem: { code: 'chips/too-much-text', values: { count: 1_050_011 } },
    })
  })
})
