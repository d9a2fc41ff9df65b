import type { AdminViewServerProps } from 'payload'

import { say } from '../../../../kernel/messages.ts'
import { canPublish } from '../../../../policies/canPublish.ts'
import { readerOf } from '../../../bilingual/readerOf.ts'
import { deskTimeZone } from '../../../publication/deskTimeZone.ts'
import { calendarMessages as words } from '../../calendar/calendarMessages.ts'
import { DeskView } from '../DeskView.tsx'
import { CalendarScreen } from './CalendarScreen.tsx'

/** The calendar of publications, as a screen of the admin panel. */
export const CalendarView = (props: AdminViewServerProps) => {
  const { i18n, payload, user } = props.initPageResult.req
  return (
    <DeskView className="desk-calendar" view={props}>
      <h1 className="desk-calendar__heading">{say(words.calendar, readerOf(i18n))}</h1>
      <CalendarScreen deskZone={deskTimeZone(payload)} mayMove={canPublish(user)} />
    </DeskView>
  )
}
