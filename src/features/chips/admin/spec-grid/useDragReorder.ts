import { type PointerEvent, useRef } from 'react'

type Axis = 'row' | 'column'

/** Rows or columns that are being dragged, and before which of the others they would fall. */
type Drag = {
  readonly axis: Axis
  readonly from: number
  readonly pointer: number
  /** The middle of every row or column, in order, as it was when the drag began. */
  readonly middles: readonly number[]
  readonly edges: readonly number[]
  readonly scrolled: number
}

const along = (event: PointerEvent, axis: Axis): number =>
  axis === 'row' ? event.clientY : event.clientX

const measure = (grid: HTMLElement, axis: Axis): readonly (readonly [number, number])[] => {
  const chosen = axis === 'row' ? '[data-column="-1"]' : '[data-row="-1"]'
  return [...grid.querySelectorAll<HTMLElement>(chosen)]
    .filter((cell) => cell.dataset[axis] !== '-1')
    .map((cell) => {
      const box = cell.getBoundingClientRect()
      return axis === 'row' ? [box.top, box.bottom] : [box.left, box.right]
    })
}

const scrollOf = (grid: HTMLElement, axis: Axis): number => {
  const frame = grid.parentElement
  return (axis === 'row' ? frame?.scrollTop : frame?.scrollLeft) ?? 0
}

/**
 * Move a row or a column by its handle, with mouse, pen or finger.
 *
 * An addition: the keys and the buttons do the same. A line shows where it would fall; Escape, or
 * letting go where it was, leaves it there. `onDrop` gets its index and the index before which it
 * falls among the others.
 */
export const useDragReorder = (
  onDrop: (axis: Axis, from: number, target: number) => void,
  isFixed: boolean,
) => {
  const drag = useRef<Drag | null>(null)
  const line = useRef<HTMLDivElement>(null)

  const targetOf = ({ middles, from, scrolled }: Drag, at: number, scroll: number): number => {
    const before = middles.filter((middle) => middle < at + scroll - scrolled).length
    return before > from ? before - 1 : before
  }

  const end = (): void => {
    drag.current = null
    if (line.current) line.current.hidden = true
  }

  return {
    line,
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      const handle = (event.target as Element).closest<HTMLElement>('[data-drag]')
      const cell = handle?.closest<HTMLElement>('[data-row]')
      if (isFixed || !handle || !cell || event.button !== 0) return
      const axis = handle.dataset.drag as Axis
      const sides = measure(event.currentTarget, axis)
      drag.current = {
        axis,
        from: Number(cell.dataset[axis]),
        pointer: event.pointerId,
        middles: sides.map(([start, stop]) => (start + stop) / 2),
        edges: [...sides.map(([start]) => start), sides.at(-1)?.[1] ?? 0],
        scrolled: scrollOf(event.currentTarget, axis),
      }
      event.currentTarget.setPointerCapture(event.pointerId)
      event.preventDefault()
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const now = drag.current
      const grid = event.currentTarget
      if (!now || event.pointerId !== now.pointer || !line.current) return
      const frame = grid.parentElement?.getBoundingClientRect()
      const at = along(event, now.axis)
      if (frame) {
        const [start, stop] =
          now.axis === 'row' ? [frame.top, frame.bottom] : [frame.left, frame.right]
        const push = at < start + 32 ? -12 : at > stop - 32 ? 12 : 0
        grid.parentElement?.scrollBy(now.axis === 'row' ? { top: push } : { left: push })
      }
      const scroll = scrollOf(grid, now.axis)
      const target = targetOf(now, at, scroll)
      const edge = now.edges[target >= now.from ? target + 1 : target] ?? 0
      const box = grid.getBoundingClientRect()
      const offset = edge - (scroll - now.scrolled) - (now.axis === 'row' ? box.top : box.left)
      line.current.hidden = false
      line.current.dataset.axis = now.axis
      line.current.style.setProperty('--spec-grid-drop', `${offset}px`)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const now = drag.current
      if (!now || event.pointerId !== now.pointer) return
      const target = targetOf(now, along(event, now.axis), scrollOf(event.currentTarget, now.axis))
      end()
      if (target !== now.from) onDrop(now.axis, now.from, target)
    },
    onPointerCancel: end,
    onLostPointerCapture: end,
  }
}
