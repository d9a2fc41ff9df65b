import { Temporal } from 'temporal-polyfill'

/**
 * Tell what a clock elsewhere shows when that of the desk shows a time, on the days that are shown.
 *
 * In a week in which clocks change there are two answers: `02:00 / 03:00`.
 *
 * @param milliseconds since midnight, on the desk's clock.
 * @param range what is shown: `<from>/<to>` in ISO 8601.
 */
export const timesElsewhere = (
  milliseconds: number,
  range: string,
  deskZone: string,
  otherZone: string,
): string => {
  const [from, to] = range.split('/')
  if (!from || !to) return ''
  const dayOf = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(deskZone).toPlainDate()
  const end = dayOf(to)
  const time = Temporal.PlainTime.from({ hour: 0 }).add({ milliseconds })
  const times = new Set<string>()
  for (
    let day = dayOf(from);
    Temporal.PlainDate.compare(day, end) < 0;
    day = day.add({ days: 1 })
  ) {
    const there = day
      .toZonedDateTime({ timeZone: deskZone, plainTime: time })
      .withTimeZone(otherZone)
    times.add(there.toPlainTime().toString({ smallestUnit: 'minute' }))
  }
  return [...times].join(' / ')
}
