import type { FocusMove } from './moveFocus.ts'

/** A key as it was pressed; `composing` while an input method is building a character. */
export type GridKey = {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly composing: boolean
}

/**
 * How the focused cell stands: `cell`, the keys move between cells; `typing`, a text was begun by
 * typing, and arrows finish it; `caret`, a text is being edited, and arrows move inside it.
 */
export type GridMode = 'cell' | 'typing' | 'caret'

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: FocusMove; readonly extend: boolean }
  | { readonly kind: 'shift'; readonly direction: 'up' | 'down' | 'left' | 'right' }
  | {
      readonly kind:
        | 'edit'
        | 'cancel'
        | 'leave'
        | 'clear'
        | 'undo'
        | 'redo'
        | 'select-all'
        | 'line-break'
        | 'remove-rows'
        | 'remove-columns'
        | 'add-row'
        | 'add-column'
    }
  | { readonly kind: 'commit'; readonly move: FocusMove }

const arrows = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const

const moveOf = ({ key, ctrl }: GridKey): FocusMove | undefined => {
  if (key === 'Home') return ctrl ? 'grid-start' : 'row-start'
  if (key === 'End') return ctrl ? 'grid-end' : 'row-end'
  if (key === 'PageUp') return 'page-up'
  if (key === 'PageDown') return 'page-down'
  return arrows[key as keyof typeof arrows]
}

const inText = (pressed: GridKey, mode: GridMode): GridCommand | undefined => {
  const { key, ctrl, shift, alt } = pressed
  if (key === 'Escape') return { kind: 'cancel' }
  if (key === 'F2') return { kind: 'edit' }
  if (key === 'Tab') return { kind: 'commit', move: shift ? 'previous' : 'next' }
  if (key === 'Enter') {
    return alt || shift || ctrl ? { kind: 'line-break' } : { kind: 'commit', move: 'down' }
  }
  const move =
    mode === 'typing' && !ctrl && !shift && !alt ? arrows[key as keyof typeof arrows] : ''
  return move ? { kind: 'commit', move } : undefined
}

const withCtrl = ({ key, shift }: GridKey): GridCommand | undefined => {
  switch (key.toLowerCase()) {
    case 'z':
      return { kind: shift ? 'redo' : 'undo' }
    case 'y':
      return { kind: 'redo' }
    case 'a':
      return { kind: 'select-all' }
    default:
      return undefined
  }
}

/** Alt with Insert and Delete is for rows, with Shift besides for columns. */
const withAlt = ({ key, shift }: GridKey): GridCommand | undefined => {
  const direction = arrows[key as keyof typeof arrows]
  if (direction) return { kind: 'shift', direction }
  if (key === 'Insert' || key === 'Enter') return { kind: shift ? 'add-column' : 'add-row' }
  if (key === 'Delete' || key === 'Backspace') {
    return { kind: shift ? 'remove-columns' : 'remove-rows' }
  }
  return undefined
}

/**
 * Read a key press as a command of the grid; nothing, where the key is the text's or the browser's.
 *
 * While an input method composes, every key is its own: Enter takes a candidate, arrows choose one.
 * `hopping` is true while somebody fills cells with Tab; otherwise Tab leaves the grid, so that
 * nobody who only passes by is held in it.
 */
export const gridCommand = (
  pressed: GridKey,
  mode: GridMode,
  hopping: boolean,
): GridCommand | undefined => {
  const { key, ctrl, shift, alt, composing } = pressed
  if (composing || key === 'Process') return undefined
  if (mode !== 'cell') return inText(pressed, mode)
  if (alt) return ctrl ? undefined : withAlt(pressed)
  const move = moveOf(pressed)
  if (move) return { kind: 'move', move, extend: shift }
  if (ctrl) return withCtrl(pressed)
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' }
  if (key === 'Escape') return { kind: 'leave' }
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' }
  if (key === 'Tab' && hopping) {
    return { kind: 'move', move: shift ? 'previous' : 'next', extend: false }
  }
  return undefined
}
