import { useCallback, useRef, useState } from 'react'
import type { Locale } from '../../../../kernel/locale.ts'
import type { GridMode } from '../../grid/gridCommand.ts'
import { type GridPoint, type GridRange, rangeBetween } from '../../grid/gridRange.ts'
import type { GridFocus } from '../../grid/moveFocus.ts'
import type { SpecGrid } from '../../specGrid.ts'

/**
 * Where somebody is in a grid.
 *
 * `anchor` is the other corner of a selection. `hopFrom` is the column in which filling by Tab
 * began, to which Enter returns. `burst` names the text being typed, for the history.
 */
type GridSpot = {
  readonly focus: GridFocus
  readonly anchor?: GridPoint
  readonly mode: GridMode
  readonly hopFrom?: number
  readonly burst: number
}

/** The spot, held inside the grid as it is now, and how to leave it for another. */
export type GridPlace = {
  readonly spot: GridSpot
  readonly range: GridRange
  /** Go somewhere; what is not said ends: the selection, the editing, the filling by Tab. */
  readonly go: (focus: GridFocus, more?: Partial<Pick<GridSpot, 'anchor' | 'hopFrom'>>) => void
  readonly select: (range: GridRange) => void
  readonly setMode: (mode: GridMode) => void
  /** Whether the keyboard focus is in the grid, or is to go there with the next drawing. */
  readonly hasFocus: () => boolean
  readonly setFocused: (isFocused: boolean) => void
}

const held = (point: GridPoint, grid: SpecGrid): GridPoint => ({
  row: Math.min(point.row, grid.rows.length - 1),
  column: Math.min(point.column, grid.columns.length - 1),
})

/** Keep where somebody is in a grid that may shrink under them, and which languages are shown. */
export const useGridSpot = (grid: SpecGrid, shown: readonly Locale[]): GridPlace => {
  const [kept, setSpot] = useState<GridSpot>({
    focus: { row: 0, column: 0, locale: shown[0] ?? 'en' },
    mode: 'cell',
    burst: 0,
  })
  const focused = useRef(false)
  const locale = shown.includes(kept.focus.locale) ? kept.focus.locale : (shown[0] ?? 'en')
  const focus = { ...held(kept.focus, grid), locale }
  const anchor = kept.anchor && held(kept.anchor, grid)
  const spot = { ...kept, focus, anchor }

  const go = useCallback<GridPlace['go']>(
    (to, more = {}) => setSpot(({ burst }) => ({ focus: to, mode: 'cell', burst, ...more })),
    [],
  )
  const select = useCallback<GridPlace['select']>(
    ({ top, left, bottom, right }) =>
      setSpot((before) => ({
        focus: { row: top, column: left, locale: before.focus.locale },
        anchor: bottom > top || right > left ? { row: bottom, column: right } : undefined,
        mode: 'cell',
        burst: before.burst,
      })),
    [],
  )
  const setMode = useCallback<GridPlace['setMode']>(
    (mode) =>
      setSpot((before) => ({
        ...before,
        mode,
        anchor: mode === 'cell' ? before.anchor : undefined,
        burst: before.mode === 'cell' && mode !== 'cell' ? before.burst + 1 : before.burst,
      })),
    [],
  )
  const hasFocus = useCallback(() => focused.current, [])
  const setFocused = useCallback((isFocused: boolean) => {
    focused.current = isFocused
  }, [])
  return {
    spot,
    range: rangeBetween(anchor ?? focus, focus),
    go,
    select,
    setMode,
    hasFocus,
    setFocused,
  }
}
