import type { Locale } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import { say } from '../../../kernel/messages.ts'
import { sayMembers } from '../bundles/sayMembers.ts'
import type { Alarm } from './alarm.ts'
import { alarmMessages as messages } from './alarmMessages.ts'

const messageOf = ({ kind, details }: Alarm) => {
  if (kind === 'worker' || kind === 'outbox') return messages[kind]
  if (details.bundle !== undefined) {
    if (kind === 'late') return messages.lateBundle
    if (kind === 'held') return messages.heldBundle
    return details.state === 'armed' ? messages.blockedBundle : messages.failedBundle
  }
  return messages[`${kind}${details.action === 'withdraw' ? 'Withdraw' : 'Publish'}`]
}

const reasonsOf = ({ details: { members } }: Alarm): Message =>
  sayMembers(
    (members ?? []).flatMap(({ title, language, reason }) =>
      reason ? [{ title, language, reason }] : [],
    ),
  )

/** Read a moment off the clock of a zone, to the minute: `2026-12-01 06:00`. */
const readClock = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    new Date(at),
  )

/** Say an alarm in the reader's language; moments are those of the desk's clock. */
export const sayAlarm = (alarm: Alarm, locale: Locale, timeZone: string): string => {
  const { title, details } = alarm
  const { instant, reason, seconds } = details
  return say(messageOf(alarm), locale, {
    title: title ?? say(messages.untitled, locale),
    reason: (reason ?? reasonsOf(alarm))?.[locale] ?? '',
    at: instant ? readClock(instant, timeZone) : '?',
    seconds: seconds ?? '?',
  }).trim()
}
