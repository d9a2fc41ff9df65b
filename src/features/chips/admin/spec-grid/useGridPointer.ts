import { type MouseEvent, useEffect, useRef } from 'react'
import { isLocale } from '../../../../kernel/locale.ts'
import type { GridFocus } from '../../grid/moveFocus.ts'
import type { GridPlace } from './useGridSpot.ts'

/** The place under an element, and the language of the line, if it is on one. */
const placeOf = (target: EventTarget | null, fallback: GridFocus): GridFocus | undefined => {
  const element = target instanceof Element ? target : null
  const cell = element?.closest<HTMLElement>('[data-row]')
  if (!cell) return undefined
  const line = element?.closest<HTMLElement>('[data-locale]')?.dataset.locale
  return {
    row: Number(cell.dataset.row),
    column: Number(cell.dataset.column),
    locale: isLocale(line) ? line : fallback.locale,
  }
}

/** How far the mouse goes before it drags, in pixels; a page that shifts under it drags nothing. */
const slack = 4

/** Point, drag over a range, and double-click with a mouse; tap and tap again with a finger. */
export const useGridPointer = (
  { spot, go, setMode, setFocused }: GridPlace,
  isReadOnly: boolean,
): {
  readonly onMouseDown: (event: MouseEvent) => void
  readonly onMouseOver: (event: MouseEvent) => void
  readonly onDoubleClick: (event: MouseEvent) => void
} => {
  const { focus, anchor, mode } = spot
  const dragFrom = useRef<{ readonly x: number; readonly y: number }>(undefined)

  useEffect(() => {
    const stop = (): void => {
      dragFrom.current = undefined
    }
    window.addEventListener('mouseup', stop)
    return () => window.removeEventListener('mouseup', stop)
  }, [])

  return {
    onMouseDown: (event) => {
      const at = placeOf(event.target, focus)
      if (!at || (event.target as Element).closest('[data-drag]')) return
      const isHere = at.row === focus.row && at.column === focus.column
      const isOnEditor = event.target instanceof HTMLTextAreaElement
      const isOnChip = event.target instanceof HTMLInputElement
      setFocused(true)
      if ((isOnEditor || isOnChip) && mode !== 'cell') {
        if (isOnEditor && mode === 'typing') setMode('caret')
        return
      }
      // The focus follows by itself; a browser's own would fall on what is about to be replaced.
      if (event.button === 0) event.preventDefault()
      const isTouch = window.matchMedia('(pointer: coarse)').matches
      if (event.shiftKey) {
        go({ ...at, locale: focus.locale }, { anchor: anchor ?? focus })
      } else if (isHere && !isReadOnly && (isOnChip || (isTouch && isOnEditor))) {
        setMode('caret')
      } else if ((event.target as Element).closest('.spec-grid__chip') && !isReadOnly) {
        go(at)
        setMode('caret')
      } else {
        dragFrom.current = event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined
        go(isOnEditor ? focus : at)
      }
    },
    onMouseOver: (event) => {
      if (!dragFrom.current || event.buttons !== 1) return
      const { x, y } = dragFrom.current
      if (Math.hypot(event.clientX - x, event.clientY - y) < slack) return
      const at = placeOf(event.target, focus)
      if (!at || (at.row === focus.row && at.column === focus.column)) return
      go({ ...at, locale: focus.locale }, { anchor: anchor ?? focus })
    },
    onDoubleClick: (event) => {
      if (!isReadOnly && mode === 'cell' && placeOf(event.target, focus)) setMode('caret')
    },
  }
}
