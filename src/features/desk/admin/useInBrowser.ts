'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Tell whether this is drawn in a browser: what only a browser can draw waits for it. */
export const useInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
