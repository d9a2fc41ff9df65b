'use client'
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

import { panelIdOf } from './focusPanel.ts'
import { usePublication } from './usePublication.ts'

/**
 * Keep the focus in the panel when the button that had it is gone: on what can be undone, or at the
 * panel's beginning.
 */
export const useKeepFocus = (): RefObject<HTMLElement | null> => {
  const { id } = usePublication()
  const panel = useRef<HTMLElement>(null)
  const wasInside = useRef(false)
  useEffect(() => {
    const note = () => {
      wasInside.current = panel.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    // The browser takes the focus from what is hidden a moment later.
    const timer = setTimeout(() => {
      const active = document.activeElement
      const isLost = active === document.body || active?.closest('.publication__buttons--away')
      if (!wasInside.current || !isLost) return
      const undo = panel.current?.querySelector<HTMLElement>('.publication__undo')
      const place = undo ?? document.getElementById(panelIdOf(id))
      place?.focus({ preventScroll: true })
    }, 60)
    return () => clearTimeout(timer)
  })
  return panel
}
