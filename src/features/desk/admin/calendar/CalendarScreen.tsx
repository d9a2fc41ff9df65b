'use client'
import { lazy, Suspense } from 'react'

import { useInBrowser } from '../useInBrowser.ts'

// Only in the browser: rendered on a server it would leave a timer running until midnight.
const Board = lazy(async () => {
  const { CalendarBoard } = await import('./CalendarBoard.tsx')
  return { default: CalendarBoard }
})

/** The calendar, which is loaded when its screen is opened. */
export const CalendarScreen = (props: { readonly deskZone: string; readonly mayMove: boolean }) => {
  const isInBrowser = useInBrowser()
  return isInBrowser ? (
    <Suspense fallback={null}>
      <Board {...props} />
    </Suspense>
  ) : null
}
