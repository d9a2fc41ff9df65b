import type { Config } from 'payload'

import type { WaferdeskSettings } from '../options.ts'
import { addBranding } from './addBranding.ts'
import { addLanguages } from './addLanguages.ts'

type Admin = NonNullable<Config['admin']>
type Timezones = NonNullable<Admin['timezones']>

const addTimezone = (theirs: Timezones | undefined, timeZone: string): Timezones => ({
  ...theirs,
  supportedTimezones: (given) => {
    const own = theirs?.supportedTimezones
    const zones = (typeof own === 'function' ? own(given) : own) ?? given.defaultTimezones
    const known = zones.some(({ value }) => value === timeZone)
    return known ? zones : [{ label: timeZone, value: timeZone }, ...zones]
  },
})

const addScreens = (admin: Admin, settings: WaferdeskSettings): Admin => ({
  ...admin,
  components: {
    ...admin.components,
    ...(settings.features.dashboard && {
      beforeDashboard: [...(admin.components?.beforeDashboard ?? []), 'waferdesk/rsc#Dashboard'],
    }),
    actions: [...(admin.components?.actions ?? []), 'waferdesk/client#AlarmBell'],
    beforeNavLinks: [
      ...(admin.components?.beforeNavLinks ?? []),
      'waferdesk/client#CalendarLink',
      'waferdesk/client#BoardLink',
      'waferdesk/client#ImportLink',
      'waferdesk/client#MemoryLink',
      'waferdesk/client#ProposalsLink',
    ],
    views: {
      ...admin.components?.views,
      waferdeskCalendar: { Component: 'waferdesk/rsc#CalendarView', path: '/calendar' },
      waferdeskAgency: { Component: 'waferdesk/rsc#AgencyView', path: '/agency/:id' },
      waferdeskBoard: { Component: 'waferdesk/rsc#BoardView', path: '/board' },
      waferdeskBoth: { Component: 'waferdesk/rsc#BothView', path: '/both/:id' },
      waferdeskMemory: { Component: 'waferdesk/rsc#MemoryView', path: '/memory' },
      waferdeskProposals: { Component: 'waferdesk/rsc#ProposalsView', path: '/fact-proposals' },
      waferdeskImport: { Component: 'waferdesk/rsc#ImportView', path: '/import' },
    },
    providers: [...(admin.components?.providers ?? []), 'waferdesk/client#DeskProvider'],
  },
  custom: { ...admin.custom, waferdesk: { timeZone: settings.timeZone, hasSite: settings.site } },
  timezones: addTimezone(admin.timezones, settings.timeZone),
})

/** Give the admin panel what the newsroom needs, without taking anything of the host's away. */
export const addAdmin = (config: Config, settings: WaferdeskSettings): Config => {
  const admin: Admin = {
    user: 'users',
    // The same in both languages, and sorted as it is read; Payload's own begins with the month.
    dateFormat: 'yyyy-MM-dd HH:mm',
    // Payload's own default asks a stranger's server for a picture of every user.
    avatar: 'default',
    ...config.admin,
  }
  return {
    ...config,
    admin: addScreens(settings.features.branding ? addBranding(admin) : admin, settings),
    i18n: addLanguages(config.i18n),
  }
}
