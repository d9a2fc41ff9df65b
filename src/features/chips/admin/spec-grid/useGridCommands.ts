import type { KeyboardEvent } from 'react'
import { sayProblem } from '../../../../kernel/problem.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import { addRows } from '../../grid/addRows.ts'
import { changeStructure, type StructureCommand } from '../../grid/changeStructure.ts'
import { fillRange } from '../../grid/fillRange.ts'
import { type GridCommand, gridCommand } from '../../grid/gridCommand.ts'
import { type FocusMove, moveFocus } from '../../grid/moveFocus.ts'
import { setRowChip } from '../../grid/setRowChip.ts'
import { writeText } from '../../grid/writeText.ts'
import type { SpecGrid } from '../../specGrid.ts'
import type { Words } from '../useWords.ts'
import type { GridNotice } from './gridNotice.ts'
import { newId } from './newId.ts'
import { sayStructure } from './sayStructure.ts'
import type { GridKeeper } from './useGridHistory.ts'
import type { GridPlace } from './useGridSpot.ts'

/** What the toolbar and the keyboard can have done to a grid. */
export type GridCommands = {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly structure: (command: StructureCommand) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Write the words of the focused line while they are typed. */
  readonly type: (words: string) => void
}

const shifts = {
  up: 'move-rows-up',
  down: 'move-rows-down',
  left: 'move-columns-before',
  right: 'move-columns-after',
} as const

const clearChips = (grid: SpecGrid, top: number, bottom: number): SpecGrid =>
  grid.rows
    .slice(Math.max(0, top), bottom + 1)
    .reduce((cleared, row) => setRowChip(cleared, row.id, null), grid)

const sizeOf = (grid: SpecGrid) => ({ rows: grid.rows.length, columns: grid.columns.length })

const breakLine = (event: KeyboardEvent): void => {
  // The only way into the text area's own undo; it is old, and every browser has it.
  if (event.target instanceof HTMLTextAreaElement) document.execCommand('insertText', false, '\n')
}

/** Carry out what keys and buttons ask of a grid, and say what came of it. */
export const useGridCommands = (
  keeper: GridKeeper,
  place: GridPlace,
  shown: readonly Locale[],
  words: Words,
  notify: (notice: GridNotice) => void,
  /** `read-only` moves and copies only; `locked` is the same for the moment of a save. */
  isFixed: boolean,
): GridCommands => {
  const { spot, range } = place
  const { focus } = spot
  const tell = (text: string): void => notify({ text, tone: 'info' })
  const burst = `text-${spot.burst}`

  const structure = (command: StructureCommand): void => {
    if (isFixed) return
    const before = keeper.present()
    const result = changeStructure(before, range, command, newId)
    if (!result.ok) {
      notify({ text: sayProblem(result.problem, words.language), tone: 'error' })
      return
    }
    keeper.act({ kind: 'change', grid: result.value.grid })
    place.select(result.value.range)
    tell(sayStructure(command, before, result.value, words))
  }

  const step = (kind: 'undo' | 'redo'): void => {
    if (isFixed) return
    const before = keeper.present()
    const happened = keeper.act({ kind }).present !== before
    place.setMode('cell')
    if (kind === 'undo') tell(words.say(happened ? 'undone' : 'nothingToUndo'))
    else tell(words.say(happened ? 'redone' : 'nothingToRedo'))
  }

  const clear = (): void => {
    const before = keeper.present()
    const isOne = spot.anchor === undefined
    const grid =
      range.right < 0
        ? clearChips(before, range.top, range.bottom)
        : fillRange(before, range, isOne ? [focus.locale] : shown, '')
    keeper.act({ kind: 'change', grid })
    tell(words.say('cleared'))
  }

  const move = (to: FocusMove, extend: boolean): boolean => {
    const lines = extend ? [focus.locale] : shown
    const next = moveFocus(focus, to, sizeOf(keeper.present()), lines)
    if (!next) {
      place.go(focus)
      return false
    }
    const hops = to === 'next' || to === 'previous'
    place.go(next, {
      anchor: extend ? (spot.anchor ?? { row: focus.row, column: focus.column }) : undefined,
      hopFrom: hops ? spot.hopFrom : undefined,
    })
    return true
  }

  const commit = (to: FocusMove): void => {
    const grid = keeper.present()
    const hopFrom = spot.hopFrom ?? focus.column
    const from = to === 'down' ? { ...focus, column: spot.hopFrom ?? focus.column } : focus
    const next = moveFocus(from, to, sizeOf(grid), shown)
    if (next) {
      place.go(next, { hopFrom: to === 'next' || to === 'previous' ? hopFrom : undefined })
      return
    }
    const longer = to === 'next' ? addRows(grid, grid.rows.length, [newId()]) : undefined
    if (!longer?.ok) {
      place.go(focus)
      return
    }
    keeper.act({ kind: 'change', grid: longer.value })
    place.go({ row: grid.rows.length, column: 0, locale: focus.locale }, { hopFrom })
    tell(words.say('rowAdded', { row: grid.rows.length + 1 }))
  }

  const run = (command: GridCommand, event: KeyboardEvent): boolean => {
    switch (command.kind) {
      case 'move':
        return move(command.move, command.extend)
      case 'select-all': {
        const { rows, columns } = sizeOf(keeper.present())
        place.select({ top: -1, left: 0, bottom: rows - 1, right: columns - 1 })
        return true
      }
      case 'leave':
        place.go(focus)
        return false
      default:
        if (!isFixed) change(command, event)
        return true
    }
  }

  const change = (command: GridCommand, event: KeyboardEvent): void => {
    switch (command.kind) {
      case 'commit':
        return commit(command.move)
      case 'edit':
        return place.setMode('caret')
      case 'cancel':
        keeper.act({ kind: 'cancel', burst })
        return place.setMode('cell')
      case 'clear':
        return clear()
      case 'line-break':
        return breakLine(event)
      case 'undo':
      case 'redo':
        return step(command.kind)
      case 'shift':
        return structure(shifts[command.direction])
      case 'add-row':
        return structure('add-row-below')
      case 'add-column':
        return structure('add-column-after')
      case 'remove-rows':
      case 'remove-columns':
        return structure(command.kind)
      default:
        return undefined
    }
  }

  return {
    structure,
    undo: () => step('undo'),
    redo: () => step('redo'),
    type: (text) => {
      if (isFixed) return
      const isNew = spot.mode === 'cell'
      if (isNew) place.setMode('typing')
      keeper.act({
        kind: 'change',
        grid: writeText(keeper.present(), focus, focus.locale, text),
        burst: isNew ? `text-${spot.burst + 1}` : burst,
      })
    },
    onKeyDown: (event) => {
      const { nativeEvent } = event
      const command = gridCommand(
        {
          key: event.key,
          ctrl: event.ctrlKey || event.metaKey,
          shift: event.shiftKey,
          alt: event.altKey,
          // Safari ends a composition before the key that ended it; only its code 229 tells.
          composing: nativeEvent.isComposing || nativeEvent.keyCode === 229,
        },
        spot.mode,
        spot.hopFrom !== undefined,
      )
      if (!command || !run(command, event)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
