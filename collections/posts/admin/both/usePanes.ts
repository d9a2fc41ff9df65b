'use client'
import type { RefObject } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'

import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales } from '../../../../src/kernel/locale.ts'

/** The elements in which the two texts scroll. */
export type PaneRefs = Readonly<Record<Locale, RefObject<HTMLElement | null>>>

const signs = ['focusin', 'pointerenter', 'wheel', 'touchstart'] as const

/** The two panes, and which of them somebody is in: the other one follows it. */
export const usePanes = () => {
  const [chinese, english] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)]
  const panes: PaneRefs = useMemo(() => ({ 'zh-TW': chinese, en: english }), [chinese, english])
  const [leader, setLeader] = useState<Locale>('zh-TW')
  useEffect(() => {
    const ending = new AbortController()
    for (const language of locales) {
      const lead = () => setLeader(language)
      for (const sign of signs) {
        panes[language].current?.addEventListener(sign, lead, {
          passive: true,
          signal: ending.signal,
        })
      }
    }
    return () => ending.abort()
  }, [panes])
  return { panes, leader, setLeader }
}
