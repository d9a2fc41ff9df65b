'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask } from '../../../bilingual/admin/ask.ts'
import { whenIdle } from '../../../bilingual/admin/whenIdle.ts'
import type { AlarmKind } from '../../../publication/alarms/alarm.ts'

/** How often the newsroom is asked, in milliseconds. */
const pause = 15_000

/** An alarm as it is shown. */
export type ShownAlarm = {
  readonly id: number
  readonly kind: AlarmKind
  readonly post: number | null
  readonly bundle: number | null
  readonly since: string
  readonly text: string
}

/** What is wrong now; `undefined` before the first answer, `null` while there is none. */
export const useAlarms = (): readonly ShownAlarm[] | null | undefined => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [alarms, setAlarms] = useState<readonly ShownAlarm[] | null>()
  const address = `${config.routes.api}/alarms/open`
  const { language } = i18n
  useEffect(() => {
    let isGone = false
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      const answer = await ask<{ alarms: readonly ShownAlarm[] }>(address, language)
      if (!isGone) setAlarms(answer.ok ? answer.value.alarms : null)
    }
    const lookSoon = () => void look()
    const timer = setInterval(lookSoon, pause)
    document.addEventListener('visibilitychange', lookSoon)
    const callOff = whenIdle(lookSoon, 0)
    return () => {
      isGone = true
      callOff()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookSoon)
    }
  }, [address, language])
  return alarms
}
