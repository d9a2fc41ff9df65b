import { describe, expect, it } from '@jest/globals'
import {
  changeStructure,
  type StructureCommand,
} from '../../../../../src/features/chips/grid/changeStructure.ts'
import { buildGrid } from './buildGrid.ts'

const grid = buildGrid([
  ['a', 'b', 'c'],
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
])

const box = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
})

const after = (command: StructureCommand, range: ReturnType<typeof box>) => {
  const result = changeStructure(grid, range, command, () => 'new')
  if (!result.ok) return result.problem.code
  const { rows, columns } = result.value.grid
  return {
    rows: rows.map(({ id }) => id).join(' '),
    columns: columns.map(({ id }) => id).join(' '),
    range: result.value.range,
  }
}

const still = { rows: 'r0 r1 r2', columns: 'c0 c1 c2' }

describe('whole rows', () => {
  it('are added beside the selection, and the new one is selected', () => {
    expect(after('add-row-above', box(1, 0, 2, 1))).toEqual({
      ...still,
      rows: 'r0 new r1 r2',
      range: box(1, 0, 1, 1),
    })
    expect(after('add-row-below', box(-1, 0))).toMatchObject({
      rows: 'new r0 r1 r2',
      range: box(0, 0),
    })
    expect(after('add-row-below', box(2, 0))).toMatchObject({
      rows: 'r0 r1 r2 new',
      range: box(3, 0),
    })
  })

  it('move together and take the selection along', () => {
    expect(after('move-rows-up', box(1, 0, 2, 0))).toMatchObject({
      rows: 'r1 r2 r0',
      range: box(0, 0, 1, 0),
    })
    expect(after('move-rows-down', box(0, 0, 1, 0))).toMatchObject({
      rows: 'r2 r0 r1',
      range: box(1, 0, 2, 0),
    })
  })

  it('stay at the edges, and never change places with the labels', () => {
    for (const range of [box(0, 0), box(-1, 0), box(-1, 0, 1, 0)]) {
      expect(after('move-rows-up', range)).toEqual({ ...still, range })
    }
    for (const range of [box(2, 0), box(-1, 0)]) {
      expect(after('move-rows-down', range)).toEqual({ ...still, range })
    }
  })

  it('are removed to the last, and the selection stays on what is left', () => {
    expect(after('remove-rows', box(1, 1, 2, 1))).toMatchObject({ rows: 'r0', range: box(0, 1) })
    expect(after('remove-rows', box(0, 0, 2, 0))).toMatchObject({ rows: '', range: box(-1, 0) })
    expect(after('remove-rows', box(-1, 0))).toEqual({ ...still, range: box(-1, 0) })
  })
})

describe('whole columns', () => {
  it('are added beside the selection, and the new one is selected', () => {
    expect(after('add-column-before', box(0, 1))).toMatchObject({
      columns: 'c0 new c1 c2',
      range: box(0, 1),
    })
    expect(after('add-column-after', box(0, -1))).toMatchObject({
      columns: 'new c0 c1 c2',
      range: box(0, 0),
    })
  })

  it('move together, and stay at the edges', () => {
    expect(after('move-columns-before', box(0, 1, 0, 2))).toMatchObject({
      columns: 'c1 c2 c0',
      range: box(0, 0, 0, 1),
    })
    expect(after('move-columns-after', box(0, 0))).toMatchObject({
      columns: 'c1 c0 c2',
      range: box(0, 1),
    })
    expect(after('move-columns-after', box(0, 2))).toMatchObject(still)
    expect(after('move-columns-before', box(0, -1))).toMatchObject(still)
  })

  it('are removed, but for the last', () => {
    expect(after('remove-columns', box(0, 1, 0, 2))).toMatchObject({
      columns: 'c0',
      range: box(0, 0),
    })
    expect(after('remove-columns', box(0, -1, 0, 2))).toBe('chips/last-column')
    expect(after('remove-columns', box(0, -1))).toMatchObject(still)
  })

  it('are aligned', () => {
    const result = changeStructure(grid, box(0, 1, 0, 2), 'align-end', () => 'new')
    expect(result.ok && result.value.grid.columns.map(({ align }) => align)).toEqual([
      undefined,
      'end',
      'end',
    ])
  })
})
