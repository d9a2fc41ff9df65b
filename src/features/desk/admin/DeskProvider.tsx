'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useEffect } from 'react'

import '../../bilingual/admin/story.css'
import './desk.css'
import { readerOf } from '../../bilingual/readerOf.ts'
import { repairAccessibility } from './repair/repairAccessibility.ts'
import { TypingRest } from './typing/TypingRest.tsx'

const pause = 150
/** Mending may wait so long for a moment in which the browser has nothing else to do. */
const patience = 1000

/** Do something once the browser is idle, so that neither a screen that opens nor a key waits. */
const whenIdle = (act: () => void): void => {
  // Safari knows no idle moments.
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: patience })
  else act()
}

/**
 * Bring the desk's style to every screen of the admin panel, mend Payload's markup there, and keep
 * its forms quiet while somebody types.
 */
export const DeskProvider = ({ children }: { readonly children?: ReactNode }) => {
  const { i18n } = useTranslation()
  const reader = readerOf(i18n)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const repair = () => {
      timer = undefined
      if (!isOver) repairAccessibility(reader)
    }
    const repairSoon = () => {
      timer ??= setTimeout(() => whenIdle(repair), pause)
    }
    const observer = new MutationObserver(repairSoon)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-hidden'],
    })
    repairSoon()
    return () => {
      isOver = true
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [reader])
  return <TypingRest>{children}</TypingRest>
}
