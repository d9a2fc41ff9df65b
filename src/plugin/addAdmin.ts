import { en } from '@payloadcms/translations/languages/en'
import { zhTw } from '@payloadcms/translations/languages/zhTw'
import type { Config } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

type Timezones = NonNullable<NonNullable<Config['admin']>['timezones']>

const addTimezone = (theirs: Timezones | undefined, timeZone: string): Timezones => ({
  ...theirs,
  supportedTimezones: (given) => {
    const own = theirs?.supportedTimezones
    const zones = (typeof own === 'function' ? own(given) : own) ?? given.defaultTimezones
    const known = zones.some(({ value }) => value === timeZone)
    return known ? zones : [{ label: timeZone, value: timeZone }, ...zones]
  },
})

/** Give the admin panel what the newsroom needs, without taking anything of the host's away. */
export const addAdmin = (config: Config, settings: WaferdeskSettings): Config => ({
  ...config,
  admin: {
    user: 'users',
    // The same in both languages, and sorted as it is read; Payload's own begins with the month.
    dateFormat: 'yyyy-MM-dd HH:mm',
    ...config.admin,
    timezones: addTimezone(config.admin?.timezones, settings.timeZone),
  },
  i18n: {
    fallbackLanguage: 'zh-TW',
    ...config.i18n,
    supportedLanguages: { en, 'zh-TW': zhTw, ...config.i18n?.supportedLanguages },
  },
})
