import { describe, expect, it } from '@jest/globals'
import { gridCommand, type GridMode } from '../../../../../src/features/chips/grid/gridCommand.ts'

const press = (keys: string, mode: GridMode = 'cell', hopping = false, composing = false) => {
  const parts = keys.split('+')
  return gridCommand(
    {
      key: parts.at(-1) ?? '',
      ctrl: parts.includes('Ctrl'),
      shift: parts.includes('Shift'),
      alt: parts.includes('Alt'),
      composing,
    },
    mode,
    hopping,
  )
}

describe('a key between cells', () => {
  it('moves, extends, edits and clears', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', move: 'down', extend: false })
    expect(press('Shift+ArrowLeft')).toEqual({ kind: 'move', move: 'left', extend: true })
    expect(press('Ctrl+End')).toEqual({ kind: 'move', move: 'grid-end', extend: false })
    expect(press('F2')).toEqual({ kind: 'edit' })
    expect(press('Delete')).toEqual({ kind: 'clear' })
    expect(press('Ctrl+Shift+Z')).toEqual({ kind: 'redo' })
    expect(press('Alt+ArrowUp')).toEqual({ kind: 'shift', direction: 'up' })
    expect(press('Alt+Shift+Delete')).toEqual({ kind: 'remove-columns' })
  })

  it('is left to the text and the browser when it is a letter, a copy or a save', () => {
    for (const keys of ['a', '字', ' ', 'Ctrl+c', 'Ctrl+v', 'Ctrl+s', 'Shift+A', 'F5']) {
      expect(press(keys)).toBeUndefined()
    }
  })

  it('leaves the grid with Tab, unless cells are being filled by it', () => {
    expect(press('Tab')).toBeUndefined()
    expect(press('Tab', 'cell', true)).toEqual({ kind: 'move', move: 'next', extend: false })
    expect(press('Shift+Tab', 'cell', true)).toMatchObject({ move: 'previous' })
  })
})

describe('a key in a text', () => {
  it('finishes it with Enter, Tab, and, where typing began it, an arrow', () => {
    expect(press('Enter', 'caret')).toEqual({ kind: 'commit', move: 'down' })
    expect(press('Shift+Tab', 'typing')).toEqual({ kind: 'commit', move: 'previous' })
    expect(press('ArrowLeft', 'typing')).toEqual({ kind: 'commit', move: 'left' })
    expect(press('ArrowLeft', 'caret')).toBeUndefined()
    expect(press('Shift+ArrowLeft', 'typing')).toBeUndefined()
  })

  it('breaks the line with Alt, Shift or Ctrl and Enter', () => {
    for (const keys of ['Alt+Enter', 'Shift+Enter', 'Ctrl+Enter']) {
      expect(press(keys, 'typing')).toEqual({ kind: 'line-break' })
    }
  })

  it('is left to the text for undo, select all and deleting', () => {
    for (const keys of ['Ctrl+z', 'Ctrl+a', 'Backspace', 'Home']) {
      expect(press(keys, 'typing')).toBeUndefined()
    }
  })
})

describe('a key while an input method composes', () => {
  it.each<GridMode>(['cell', 'typing', 'caret'])('is never the grid’s (%s)', (mode) => {
    for (const keys of ['Enter', 'Escape', 'ArrowDown', 'Tab', 'Process', 'Backspace']) {
      expect(press(keys, mode, true, true)).toBeUndefined()
    }
    expect(press('Process', mode)).toBeUndefined()
  })
})
