'use client'
import { Link, useConfig } from '@payloadcms/ui'

import { useWords } from '../../../bilingual/admin/useWords.ts'
import { calendarMessages as words } from '../../calendar/calendarMessages.ts'

/** The way to the calendar, above the groups of the menu. */
export const CalendarLink = () => {
  const { config } = useConfig()
  const say = useWords()
  return (
    <Link
      className="nav__link desk-calendar-link"
      href={`${config.routes.admin}/calendar`}
      prefetch={false}
    >
      <span className="nav__link-label">{say(words.calendar)}</span>
    </Link>
  )
}
