import { parseDate } from './parseDate.ts'

const dated = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]+(.*))?$/

/** A name that begins with a date, in two. */
type DatedName = { readonly date: Date; readonly rest: string }

/**
 * Take the date off the name of a file, as Hugo does where its configuration says `:filename`.
 *
 * @example
 * dateInName('2024-03-01-h20', 'UTC') // { date: 2024-03-01T00:00:00Z, rest: 'h20' }
 */
export const dateInName = (name: string, timeZone: string): DatedName | undefined => {
  const found = dated.exec(name)
  const date = found?.[1] === undefined ? undefined : parseDate(found[1], timeZone)
  return date && { date, rest: found?.[2] ?? '' }
}
