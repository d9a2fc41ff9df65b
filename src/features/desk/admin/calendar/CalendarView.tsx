import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { say } from '../../../../kernel/messages.ts'
import { canEnterAdmin } from '../../../../policies/canEnterAdmin.ts'
import { canPublish } from '../../../../policies/canPublish.ts'
import { readerOf } from '../../../bilingual/readerOf.ts'
import { deskTimeZone } from '../../../publication/deskTimeZone.ts'
import { calendarMessages as words } from '../../calendar/calendarMessages.ts'
import { CalendarScreen } from './CalendarScreen.tsx'

/** The calendar of publications, as a screen of the admin panel. */
export const CalendarView = (props: AdminViewServerProps) => {
  const { initPageResult, params, searchParams } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!canEnterAdmin(user)) return null
  const reader = readerOf(i18n)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user ?? undefined}
      viewActions={payload.config.admin.components?.actions ?? []}
      visibleEntities={visibleEntities}
    >
      <div className="desk-calendar gutter--left gutter--right">
        <h1 className="desk-calendar__heading">{say(words.calendar, reader)}</h1>
        <CalendarScreen deskZone={deskTimeZone(payload)} mayMove={canPublish(user)} />
      </div>
    </DefaultTemplate>
  )
}
