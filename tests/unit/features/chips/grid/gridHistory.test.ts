import { describe, expect, it } from '@jest/globals'
import { beginHistory, gridHistory } from '../../../../../src/features/chips/grid/gridHistory.ts'
import { emptyGrid } from '../../../../../src/features/chips/grid/emptyGrid.ts'

const [a, b, c] = ['a', 'b', 'c'].map((id) => emptyGrid([id], []))
if (!a || !b || !c) throw new Error('three grids are needed')

const change = (grid: typeof a, burst?: string) => ({ kind: 'change', grid, burst }) as const

describe('the history of a grid', () => {
  it('goes back and forth', () => {
    let history = gridHistory(beginHistory(a), change(b))
    history = gridHistory(gridHistory(history, { kind: 'undo' }), { kind: 'undo' })
    expect(history.present).toBe(a)
    history = gridHistory(gridHistory(history, { kind: 'redo' }), { kind: 'redo' })
    expect(history.present).toBe(b)
  })

  it('forgets what was undone once something else is done', () => {
    let history = gridHistory(beginHistory(a), change(b))
    history = gridHistory(gridHistory(history, { kind: 'undo' }), change(c))
    expect(gridHistory(history, { kind: 'redo' }).present).toBe(c)
  })

  it('takes one burst of typing as one step, and two bursts as two', () => {
    let history = gridHistory(beginHistory(a), change(b, 'cell-1'))
    history = gridHistory(history, change(c, 'cell-1'))
    expect(gridHistory(history, { kind: 'undo' }).present).toBe(a)
    history = gridHistory(history, change(b, 'cell-2'))
    expect(gridHistory(history, { kind: 'undo' }).present).toBe(c)
  })

  it('begins a new step for a burst that goes on after an undo', () => {
    let history = gridHistory(beginHistory(a), change(b, 'cell-1'))
    history = gridHistory(history, { kind: 'undo' })
    history = gridHistory(history, change(c, 'cell-1'))
    expect(gridHistory(history, { kind: 'undo' }).present).toBe(a)
  })

  it('takes no step for a change that changed nothing', () => {
    const history = beginHistory(a)
    expect(gridHistory(history, change(a))).toBe(history)
  })

  it('keeps the last two hundred steps', () => {
    let history = beginHistory(a)
    for (let step = 0; step < 300; step += 1)
      history = gridHistory(history, change(step % 2 ? a : b))
    expect(history.past).toHaveLength(200)
  })

  it('begins anew with a grid from elsewhere', () => {
    const history = gridHistory(gridHistory(beginHistory(a), change(b)), { kind: 'reset', grid: c })
    expect(history).toEqual({ past: [], present: c, future: [] })
  })
})

describe('typing that is cancelled', () => {
  it('leaves no step behind', () => {
    let history = gridHistory(beginHistory(a), change(b))
    history = gridHistory(history, change(c, 'cell-1'))
    history = gridHistory(history, { kind: 'cancel', burst: 'cell-1' })
    expect(history).toEqual({ past: [a], present: b, future: [] })
  })

  it('takes nothing back that is not its own', () => {
    const history = gridHistory(beginHistory(a), change(b, 'cell-1'))
    expect(gridHistory(history, { kind: 'cancel', burst: 'cell-2' })).toBe(history)
  })
})
