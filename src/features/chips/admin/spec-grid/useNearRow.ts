import { createContext, type RefObject, use, useEffect, useRef, useState } from 'react'

/** Watches a row and tells whether it is near what can be seen; gives what ends the watching. */
export type WatchRow = (row: Element, tell: (isNear: boolean) => void) => () => void

/** Hands the watching of rows to them; `null` where a grid is so small that all are drawn. */
export const WatchRowContext = createContext<WatchRow | null>(null)

/** How many rows are drawn before anything is known of the window. */
const first = 30

/**
 * Tell whether a row is near enough to be drawn; far ones leave an empty space of their height.
 *
 * A grid of 400 × 40 has 16,000 cells, of which a window shows some hundred.
 */
export const useNearRow = (
  index: number,
): {
  readonly row: RefObject<HTMLDivElement | null>
  readonly isNear: boolean
  /** How high the row was when it was drawn last, in pixels. */
  readonly height?: number
} => {
  const watch = use(WatchRowContext)
  const row = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState<{ isNear: boolean; height?: number }>({ isNear: index < first })

  useEffect(() => {
    const element = row.current
    if (!watch || !element) return undefined
    return watch(element, (isNear) =>
      setNear((before) => {
        if (before.isNear === isNear) return before
        return { isNear, height: isNear ? before.height : element.offsetHeight }
      }),
    )
  }, [watch])

  return { row, isNear: watch === null || near.isNear, height: near.height }
}
