/**
 * Days on which something is so: `from` is the first, `to` the first on which it is no longer so.
 *
 * Each is `2025`, `2025-04` or `2025-04-09`; without one it has no beginning, or no end.
 */
export type Span = {
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
}

/** The first day of a year, a month or a day: `2025-04` is `2025-04-01`. */
export const firstDayOf = (date: string): string =>
  date.length === 10 ? date : `${date}-01-01`.slice(0, 10)

/** Tell whether something is so on a day, `2025-04-09`. */
export const covers = ({ validFrom, validTo }: Span, day: string): boolean =>
  (!validFrom || firstDayOf(validFrom) <= day) && (!validTo || day < firstDayOf(validTo))

/** Tell whether two spans have a day in common. */
export const overlap = (one: Span, other: Span): boolean => {
  const from = [one, other].map(({ validFrom }) => (validFrom ? firstDayOf(validFrom) : ''))
  const to = [one, other].map(({ validTo }) => (validTo ? firstDayOf(validTo) : '9999-99-99'))
  return from.every((day) => to.every((end) => day < end))
}

/** Tell whether a span has no day at all. */
export const isEmptySpan = ({ validFrom, validTo }: Span): boolean =>
  Boolean(validFrom && validTo && firstDayOf(validTo) <= firstDayOf(validFrom))
