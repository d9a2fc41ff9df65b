'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../bilingual/admin/useWords.ts'
import type { CalendarItem } from '../../calendar/calendarItem.ts'
import { calendarMessages as words } from '../../calendar/calendarMessages.ts'

type Refused = {
  readonly errors?: ReadonlyArray<{
    readonly message?: string
    readonly data?: { readonly code?: string }
  }>
}

/** What somebody has asked to be moved, and where to. */
export type Move = {
  readonly item: CalendarItem
  readonly title: string
  readonly local: string
}

/** A move that waits for the answer which of two moments is meant. */
export type Question = Move & { readonly text: string }

/** Move schedules, say what became of it, and ask where a time comes twice. */
export const useMoving = (zone: string, afterwards: () => Promise<void>) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useWords()
  const [said, setSaid] = useState('')
  const [question, setQuestion] = useState<Question>()
  const move = async (wanted: Move, choice?: 'earlier' | 'later'): Promise<void> => {
    setQuestion(undefined)
    const { item, title, local } = wanted
    const kind = item.bundle ? 'bundles' : 'schedules'
    try {
      const response = await fetch(`${config.routes.api}/${kind}/${item.id}/move`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({ local, zone, ...(choice ? { choice } : {}) }),
      })
      const [error] = response.ok ? [] : (((await response.json()) as Refused).errors ?? [])
      if (response.ok)
        setSaid(say(words.moved, { title, at: local.slice(0, 16).replace('T', ' ') }))
      else if (error?.data?.code === 'publication/time-twice') {
        setQuestion({ ...wanted, text: error.message ?? '' })
        setSaid('')
      } else setSaid(error?.message ?? say(words.notMoved))
    } catch {
      setSaid(say(words.notMoved))
    }
    await afterwards()
  }
  return { move, said, question, dismiss: () => setQuestion(undefined) }
}
