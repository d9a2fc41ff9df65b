'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useEffect } from 'react'

import '../../bilingual/admin/story.css'
import './desk.css'
import { whenIdle } from '../../bilingual/admin/whenIdle.ts'
import { readerOf } from '../../bilingual/readerOf.ts'
import { repairAccessibility } from './repair/repairAccessibility.ts'
import { TypingRest } from './typing/TypingRest.tsx'

/** How long changes are gathered before they are mended, and the wait for an idle moment, in ms. */
const pause = 150
const patience = 1000

/**
 * Bring the desk's style to every screen of the admin panel, mend Payload's markup there, and keep
 * its forms quiet while somebody types.
 */
export const DeskProvider = ({ children }: { readonly children?: ReactNode }) => {
  const { i18n } = useTranslation()
  const reader = readerOf(i18n)
  useEffect(() => {
    let callOff: (() => void) | undefined
    const repair = () => {
      callOff = undefined
      repairAccessibility(reader)
    }
    const repairSoon = () => {
      callOff ??= whenIdle(repair, pause, patience)
    }
    const observer = new MutationObserver(repairSoon)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-hidden'],
    })
    repairSoon()
    return () => {
      observer.disconnect()
      callOff?.()
    }
  }, [reader])
  return <TypingRest>{children}</TypingRest>
}
