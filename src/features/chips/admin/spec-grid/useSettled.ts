import { useCallback, useEffect, useRef } from 'react'

/** A pause long enough to count as one, and how long a change waits at most, in milliseconds. */
const pause = 250
const longest = 2000

/**
 * Hand changes on: at once where they are light, else when there is a pause.
 *
 * A form copies, checks and compares all of a grid with every change; for a large one that is felt
 * in typing. `flush` hands on what waits; so does leaving the page or the component.
 */
export const useSettled = <Value>(
  handOn: (value: Value) => void,
): {
  readonly change: (value: Value, isHeavy: boolean) => void
  readonly flush: () => void
} => {
  const waiting = useRef<{ value: Value; since: number } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const last = waiting.current
    waiting.current = null
    if (last) handOn(last.value)
  }, [handOn])

  const change = useCallback(
    (value: Value, isHeavy: boolean) => {
      const since = waiting.current?.since ?? Date.now()
      waiting.current = { value, since }
      clearTimeout(timer.current)
      if (!isHeavy || Date.now() - since > longest) flush()
      else timer.current = setTimeout(flush, pause)
    },
    [flush],
  )

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { change, flush }
}
