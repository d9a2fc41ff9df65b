import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Room between a popover and what it belongs to, and the window's edges, in pixels. */
const gap = 4

/**
 * Show an element in the browser's top layer, under its anchor or, where that is too low, above it.
 *
 * The grid scrolls and clips: a list inside it would be cut off.
 */
export const useAnchoredPopover = <Popover extends HTMLElement>(
  isOpen: boolean,
  anchor: RefObject<HTMLElement | null>,
): RefObject<Popover | null> => {
  const popover = useRef<Popover>(null)

  useLayoutEffect(() => {
    const element = popover.current
    if (!isOpen || !element || !anchor.current) return undefined
    const place = (): void => {
      const beside = anchor.current?.getBoundingClientRect()
      if (!beside) return
      const { height, width } = element.getBoundingClientRect()
      const below = beside.bottom + gap
      const above = Math.max(gap, beside.top - gap - height)
      const isLow = below + height > window.innerHeight && beside.top > window.innerHeight / 2
      element.style.top = `${isLow ? above : below}px`
      element.style.left = `${Math.max(gap, Math.min(beside.left, window.innerWidth - width - gap))}px`
    }
    element.showPopover()
    place()
    const resized = new ResizeObserver(place)
    resized.observe(element)
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      resized.disconnect()
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
      if (element.matches(':popover-open')) element.hidePopover()
    }
  }, [anchor, isOpen])

  return popover
}
