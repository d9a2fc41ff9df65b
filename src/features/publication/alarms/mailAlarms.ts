import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { say } from '../../../kernel/messages.ts'
import type { Alarm } from './alarm.ts'
import { alarmMessages as messages } from './alarmMessages.ts'
import { listAlarms } from './listAlarms.ts'
import { sayAlarm } from './sayAlarm.ts'

const claim = async (payload: Payload): Promise<Set<number>> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ id: number }>(sql`
    update alarms set mailed_at = clock_timestamp()
    where closed_at is null and mailed_at is null returning id`)
  return new Set(rows.map(({ id }) => id))
}

const giveBack = async (payload: Payload, ids: ReadonlySet<number>): Promise<void> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const list = JSON.stringify([...ids])
  await drizzle.execute(sql`
    update alarms set mailed_at = null
    where id in (select value::int from jsonb_array_elements_text(${list}::jsonb))`)
}

const write = (alarms: readonly Alarm[], timeZone: string) => {
  const count = alarms.length
  const subject = (['zh-TW', 'en'] as const)
    .map((locale) => say(messages.mailSubject, locale, { count }))
    .join(' / ')
  const lines = alarms.map((alarm) =>
    (['zh-TW', 'en'] as const).map((locale) => sayAlarm(alarm, locale, timeZone)).join('\n'),
  )
  return { subject, text: lines.join('\n\n') }
}

/**
 * Send the alarms that have been opened and not been mailed to everybody who may publish, all in
 * one letter in both languages.
 *
 * One process sends it; a letter that could not be sent is tried again at the next look.
 */
export const mailAlarms = async (payload: Payload, timeZone: string): Promise<void> => {
  const claimed = await claim(payload)
  if (claimed.size === 0) return
  try {
    const alarms = (await listAlarms(payload)).filter(({ id }) => claimed.has(id))
    const { docs } = await payload.find({
      collection: 'users',
      where: { role: { in: ['editor', 'admin'] } },
      select: { email: true },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    const to = docs.map(({ email }) => email)
    if (alarms.length > 0 && to.length > 0) {
      await payload.sendEmail({ to, ...write(alarms, timeZone) })
    }
  } catch (error) {
    await giveBack(payload, claimed)
    throw error
  }
}
