'use client'
import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useRef } from 'react'

import type { DeskJoint } from './deskJoint.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { scrollAlong } from './scrollAlong.ts'
import type { PaneRefs } from './usePanes.ts'
import type { Places } from './usePlaces.ts'

type Following = {
  readonly panes: PaneRefs
  readonly leader: Locale
  readonly joints: readonly DeskJoint[]
  readonly places: Places
}

/**
 * Let the other text and the marks follow the one that somebody scrolls.
 *
 * @returns what holds the marks.
 */
export const useFollowing = ({
  panes,
  leader,
  joints,
  places,
}: Following): RefObject<HTMLDivElement | null> => {
  const marks = useRef<HTMLDivElement>(null)
  const follow = useEffectEvent((language: Locale) => {
    const [chinese, english] = [panes['zh-TW'].current, panes.en.current]
    const pane = panes[language].current
    if (!pane || language !== leader) return
    if (marks.current) marks.current.style.transform = `translateY(${-pane.scrollTop}px)`
    if (chinese && english) scrollAlong(language, { 'zh-TW': chinese, en: english }, joints, places)
  })
  useEffect(() => {
    const ending = new AbortController()
    for (const language of locales) {
      let isWaiting = false
      const scrolled = () => {
        if (isWaiting) return
        isWaiting = true
        requestAnimationFrame(() => {
          isWaiting = false
          follow(language)
        })
      }
      const options = { passive: true, signal: ending.signal }
      panes[language].current?.addEventListener('scroll', scrolled, options)
    }
    return () => ending.abort()
  }, [panes])
  useEffect(() => {
    const pane = panes[leader].current
    if (pane && marks.current) marks.current.style.transform = `translateY(${-pane.scrollTop}px)`
  }, [leader, panes])
  return marks
}
