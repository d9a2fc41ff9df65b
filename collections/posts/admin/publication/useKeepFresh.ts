'use client'
import { useEffect } from 'react'

import { whenIdle } from '../../../../src/features/bilingual/admin/whenIdle.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { usePublication } from './usePublication.ts'
import { useRefresh } from './useRefresh.ts'

/** How long readers' pages are watched after a publication, in milliseconds. */
const watch = 90_000

const longest = 3_600_000

/** Decide in how many milliseconds something may have changed by itself; `undefined`: nothing will. */
const nextChange = ({ own, other, now }: Standing): number | undefined => {
  const at = Date.parse(now)
  const instants = [...own.waiting, ...(other?.waiting ?? [])]
    .filter(({ state, origin }) => state === 'armed' && origin !== 'desk')
    .map(({ instant }) => instant)
  const ends = [own.embargo, other?.embargo].flatMap((embargo) =>
    embargo && !embargo.isOver ? embargo.instant : [],
  )
  const waits = [...instants, ...ends].map((instant) =>
    Math.max(3000, Date.parse(instant) - at + 1500),
  )
  const isProving =
    own.last?.seenAt === null && at - Date.parse(own.last.firedAt) < watch && own.last.firedAt
  const all = isProving ? [...waits, 4000] : waits
  return all.length === 0 ? undefined : Math.min(longest, ...all)
}

/**
 * Keep what the screen says about publication true: asked for when the post opens, after every
 * save, when somebody comes back to the window, and when something is due.
 */
export const useKeepFresh = (): void => {
  const { id, standing } = usePublication()
  const refresh = useRefresh(id)

  useEffect(() => whenIdle(() => void refresh(), 250), [refresh])

  useEffect(() => {
    const refreshNow = () => void refresh()
    window.addEventListener('focus', refreshNow)
    return () => window.removeEventListener('focus', refreshNow)
  }, [refresh])

  useEffect(() => {
    const pause = standing && nextChange(standing)
    if (pause === undefined) return undefined
    const timer = setTimeout(() => void refresh(), pause)
    return () => clearTimeout(timer)
  }, [refresh, standing])
}
