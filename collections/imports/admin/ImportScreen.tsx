'use client'
import { lazy, Suspense } from 'react'

import { useInBrowser } from '../../../src/features/desk/admin/useInBrowser.ts'

// Only in the browser: it is about files that only a browser has.
const Board = lazy(async () => {
  const { ImportBoard } = await import('./ImportBoard.tsx')
  return { default: ImportBoard }
})

/** The import screen, which is loaded when it is opened. */
export const ImportScreen = () => {
  const isInBrowser = useInBrowser()
  return isInBrowser ? (
    <Suspense fallback={null}>
      <Board />
    </Suspense>
  ) : null
}
