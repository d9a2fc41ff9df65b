'use client'
import { useConfig, useField } from '@payloadcms/ui'

import { newsroomZone } from '../../../kernel/newsroomZone.ts'
import { useWords } from '../../bilingual/admin/useWords.ts'
import { deskMessages } from '../messages.ts'

/** Write a moment as `yyyy-MM-dd HH:mm` on the clock of a time zone. */
const inZone = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    new Date(iso),
  )

/** Under a date that is chosen on the reader's own clock: the same moment on the desk's. */
export const ClockNote = () => {
  const { value } = useField<string>()
  const { config } = useConfig()
  const say = useWords()
  const zone = String(config.admin.custom?.['waferdesk']?.timeZone ?? newsroomZone)
  if (!value || Number.isNaN(Date.parse(value))) return null
  return (
    <p className="desk-note">{say(deskMessages.deskClock, { at: inZone(value, zone), zone })}</p>
  )
}
