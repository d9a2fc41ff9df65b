'use client'
import { useCallback } from 'react'

/** Take the keyboard to an element when it comes, since whoever sits there has asked for it. */
export const useFocus = () =>
  useCallback((element: HTMLElement | null) => {
    element?.focus()
  }, [])
