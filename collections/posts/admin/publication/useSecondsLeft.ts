'use client'
import { useCallback, useSyncExternalStore } from 'react'

const tick = 200

const never = () => () => {}

const everyTick = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, tick)
  return () => clearInterval(timer)
}

/**
 * The whole seconds until an instant, counted down; 0 once it has come.
 *
 * @param ahead by how much the database's clock is ahead of this machine's, in milliseconds.
 */
export const useSecondsLeft = (instant: string | undefined, ahead: number): number => {
  const count = useCallback(() => {
    if (instant === undefined) return 0
    return Math.max(0, Math.ceil((Date.parse(instant) - Date.now() - ahead) / 1000))
  }, [ahead, instant])
  return useSyncExternalStore(instant === undefined ? never : everyTick, count, () => 0)
}
