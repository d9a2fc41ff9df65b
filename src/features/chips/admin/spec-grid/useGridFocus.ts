import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { GridPlace } from './useGridSpot.ts'

/**
 * Bring the keyboard focus to where the spot is, after every drawing, if the grid has it at all.
 *
 * A cell that holds something to write in gives the focus to that; others take it themselves.
 */
export const useGridFocus = ({ spot, hasFocus }: GridPlace): RefObject<HTMLDivElement | null> => {
  const grid = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!hasFocus()) return
    const { row, column } = spot.focus
    const cell = grid.current?.querySelector(`[data-row="${row}"][data-column="${column}"]`)
    const target = cell?.querySelector<HTMLElement>('textarea, input') ?? (cell as HTMLElement)
    if (!cell || !target || document.activeElement === target) return
    target.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  return grid
}
