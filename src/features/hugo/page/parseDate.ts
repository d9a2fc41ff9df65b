const shape =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i
const named = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
const offsetOf = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  )
  return local - Math.floor(instant / 1000) * 1000
}

/** The instant of a wall clock in a zone. */
const inZone = (local: number, timeZone: string): number => {
  const first = local - offsetOf(local, timeZone)
  return local - offsetOf(first, timeZone)
}

const offsetIn = (zone: string): number => {
  if (zone.toUpperCase() === 'Z') return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)!
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

/**
 * Read a date as Hugo does; without a zone it is of the site's.
 *
 * RFC 3339 with or without seconds, zone or time, or `15 Oct 2023`. Days that no calendar has are
 * no date.
 *
 * @param timeZone an IANA name that exists.
 */
export const parseDate = (value: string, timeZone: string): Date | undefined => {
  const words = named.exec(value.trim())
  const month = words ? months.indexOf(words[2]!.toLowerCase()) + 1 : 0
  const text = words ? `${words[3]}-${month}-${words[1]}` : value.trim()
  const found = shape.exec(text)
  if (found === null) return undefined
  const [year, mon, day, hour, minute, second] = found
    .slice(1, 7)
    .map((one) => Number(one ?? 0)) as [number, number, number, number, number, number]
  const local = Date.UTC(year, mon - 1, day, hour, minute, second)
  const isReal =
    new Date(local).getUTCMonth() === mon - 1 && hour < 24 && minute < 60 && second < 61
  if (!isReal) return undefined
  const fraction = Number(`0.${found[7] ?? 0}`) * 1000
  const zone = found[8]
  const instant = zone ? local - offsetIn(zone) : inZone(local, timeZone)
  return new Date(instant + Math.floor(fraction))
}
