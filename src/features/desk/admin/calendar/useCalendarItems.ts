'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { ask } from '../../../bilingual/admin/ask.ts'
import type { CalendarItem } from '../../calendar/calendarItem.ts'

/** How often the calendar looks whether something has changed, in milliseconds. */
const pause = 20_000

/**
 * What stands in the stretch that is shown, `<from>/<to>` in ISO 8601; `null` while it cannot be
 * had.
 */
export const useCalendarItems = (range: string) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const [items, setItems] = useState<readonly CalendarItem[] | null>([])
  const address = `${config.routes.api}/schedules/calendar`
  const look = useCallback(async () => {
    if (range === '') return
    const [from = '', to = ''] = range.split('/')
    const query = new URLSearchParams({ from, to })
    const answer = await ask<{ items: readonly CalendarItem[] }>(`${address}?${query}`, language)
    setItems(answer.ok ? answer.value.items : null)
  }, [address, language, range])
  useEffect(() => {
    const lookSoon = () => void look()
    lookSoon()
    const timer = setInterval(lookSoon, pause)
    return () => clearInterval(timer)
  }, [look])
  return { items, look }
}
