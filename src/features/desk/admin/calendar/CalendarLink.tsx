'use client'
import { useWords } from '../../../bilingual/admin/useWords.ts'
import { calendarMessages as words } from '../../calendar/calendarMessages.ts'
import { DeskLink } from '../DeskLink.tsx'

/** The way to the calendar. */
export const CalendarLink = () => {
  const say = useWords()
  return <DeskLink label={say(words.calendar)} path="/calendar" />
}
