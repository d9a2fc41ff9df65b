'use client'
import { useEffect, useEffectEvent } from 'react'

/** F8 leads to the next that is out of date, as it leads to the next problem elsewhere; ⇧F8 back. */
export const useStaleKey = (go: (isBack: boolean) => void): void => {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F8') return
    event.preventDefault()
    go(event.shiftKey)
  })
  useEffect(() => {
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
