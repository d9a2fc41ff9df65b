import { Temporal } from 'temporal-polyfill'

import { fail, ok, type Result } from '../../../kernel/result.ts'
import { publicationMessages as messages } from '../messages.ts'
import { refusal, type Refusal } from './refusal.ts'

/** A moment as somebody typed it. */
export type LocalTime = {
  /** What the clock shows: `2026-12-01T06:00`, seconds optional. */
  readonly local: string
  /** The IANA name of the zone whose clock it is: `Asia/Taipei`. */
  readonly zone: string
  /** Which of the two is meant, where the clock shows this time twice. */
  readonly choice?: 'earlier' | 'later' | undefined
}

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

/** Tell whether a name is that of a time zone; an offset such as `+08:00` is none. */
export const isZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId.length > 0
  } catch {
    return false
  }
}

const timeOf = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')

/**
 * Find the instant at which the clock of a zone shows a time.
 *
 * Where clocks are put forward, a time between does not exist; where they are put back, one exists
 * twice. Neither is guessed: the refusal gives both instants, and `choice` answers it.
 *
 * @example
 * resolveLocalTime({ local: '2026-12-01T06:00', zone: 'Asia/Taipei' }) // 2026-11-30T22:00:00.000Z
 */
export const resolveLocalTime = ({ local, zone, choice }: LocalTime): Result<Date, Refusal> => {
  if (!isZone(zone)) {
    return fail(refusal('publication/zone-unknown', messages.zoneUnknown, { zone }))
  }
  const invalid = fail(refusal('publication/time-invalid', messages.timeInvalid, { local }))
  if (!shape.test(local)) return invalid
  let plain: Temporal.PlainDateTime
  try {
    plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    return invalid
  }
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  const first = new Date(earlier.epochMilliseconds)
  const second = new Date(later.epochMilliseconds)
  if (first.getTime() === second.getTime()) return ok(first)
  const values = {
    local: local.replace('T', ' '),
    zone,
    first: first.toISOString(),
    second: second.toISOString(),
  }
  if (!earlier.toPlainDateTime().equals(plain)) {
    const around = { ...values, before: timeOf(earlier), after: timeOf(later) }
    return fail(refusal('publication/time-skipped', messages.timeSkipped, around))
  }
  if (choice === 'earlier') return ok(first)
  if (choice === 'later') return ok(second)
  return fail(refusal('publication/time-twice', messages.timeTwice, values))
}
