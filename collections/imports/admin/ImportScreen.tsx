'use client'
import { lazy, Suspense, useSyncExternalStore } from 'react'

// Only in the browser: it is about files that only a browser has.
const Board = lazy(async () => {
  const { ImportBoard } = await import('./ImportBoard.tsx')
  return { default: ImportBoard }
})

const never = () => () => {}

/** The import screen, which is loaded when it is opened. */
export const ImportScreen = () => {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return isInBrowser ? (
    <Suspense fallback={null}>
      <Board />
    </Suspense>
  ) : null
}
