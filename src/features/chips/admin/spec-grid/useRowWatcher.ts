import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { WatchRow } from './useNearRow.ts'

/** How far outside what can be seen rows are drawn, so that scrolling finds them there. */
const margin = '600px 0px'

/** Watch which rows of a scrolling frame are near; nothing for a grid that is drawn whole. */
export const useRowWatcher = (
  frame: RefObject<HTMLElement | null>,
  isLarge: boolean,
): WatchRow | null => {
  const tells = useRef(new Map<Element, (isNear: boolean) => void>())
  const observer = useRef<IntersectionObserver>(undefined)

  useEffect(
    () => () => {
      observer.current?.disconnect()
      observer.current = undefined
    },
    [],
  )

  return useMemo(() => {
    if (!isLarge) return null
    return (row, tell) => {
      observer.current ??= new IntersectionObserver(
        (entries) => {
          for (const entry of entries) tells.current.get(entry.target)?.(entry.isIntersecting)
        },
        { root: frame.current, rootMargin: margin },
      )
      tells.current.set(row, tell)
      observer.current.observe(row)
      return () => {
        tells.current.delete(row)
        observer.current?.unobserve(row)
      }
    }
  }, [frame, isLarge])
}
