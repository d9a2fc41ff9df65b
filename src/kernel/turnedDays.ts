import { newsroomZone } from './newsroomZone.ts'

/** Where it stands in `payload_kv` up to which day it was looked what has begun, or is over. */
export const turnedKey = 'waferdesk.turned'

/** The newsroom's day by the database's clock, in SQL. */
export const databaseDay = `to_char(clock_timestamp() at time zone '${newsroomZone}', 'YYYY-MM-DD')`

const firstDay = (column: string): string =>
  `(${column} || substr('0000-01-01', length(${column}) + 1))`

const isWithin = (column: string, after: string, to: string): string =>
  `(${firstDay(column)} > ${after} and ${firstDay(column)} <= ${to})`

/**
 * The conditions, in SQL, that what is held begins or ends on a day within a span: on that day it
 * changes what is so, and nobody does anything.
 *
 * @param after the last day that is left out, and `to` the last one that counts: SQL.
 */
export const turned = (after: string, to: string) => ({
  facts: `state = 'approved' and (${isWithin('valid_from', after, to)} or ${isWithin('valid_to', after, to)})`,
  events: `state = 'approved' and status is not null and (${isWithin('effective_on', after, to)} or ${isWithin('until', after, to)})`,
})
