import { sql } from '@payloadcms/db-postgres'

import type { Confidence, FactState, FactValue } from './fact.ts'
import { findSeries } from './series.ts'
import type { Span } from './span.ts'

/** A fact as it is stored; moments are ISO 8601, universal time. */
export type StoredFact = Span & {
  readonly id: number
  readonly chip: number
  readonly series: string
  readonly value: FactValue
  readonly published: string
  readonly confidence: Confidence
  readonly source: number | undefined
  readonly quotation: string | undefined
  readonly state: FactState
  readonly recordedFrom: string | undefined
  readonly recordedTo: string | undefined
  readonly supersedes: number | undefined
  readonly proposedAt: string
  readonly proposedByName: string | undefined
  readonly decidedByName: string | undefined
  readonly reason: string | undefined
} & Reading

/** What a fact was read from, if nobody wrote it. */
export type Reading = {
  /** The spec table, by its number; it may have been deleted since. */
  readonly specTable?: number | undefined
  /** `row/column`, by their ids. */
  readonly specCell?: string | undefined
  /** What whoever decides has to know of how it was read. */
  readonly remark?: string | undefined
}

type Nullable<Of> = { [Key in keyof Of]: Of[Key] | null }

/** What `factColumns` select. */
export type FactRow = Pick<
  StoredFact,
  'id' | 'chip' | 'series' | 'published' | 'confidence' | 'state' | 'proposedAt'
> &
  Nullable<
    Record<'low' | 'high' | 'step' | 'text' | 'validFrom' | 'validTo', string> &
      Record<'quotation' | 'recordedFrom' | 'recordedTo' | 'proposedByName', string> &
      Record<'decidedByName' | 'reason' | 'specCell' | 'remark', string> &
      Record<'source' | 'supersedes' | 'specTable', number>
  >

const moment = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** The columns of a fact that may be shown to readers, named as in code. */
export const shownFactColumns = sql`id, chip_id as chip, series, low, high, step, text, published,
  valid_from as "validFrom", valid_to as "validTo", confidence, source_id as source,
  ${moment('recorded_from')} as "recordedFrom", ${moment('recorded_to')} as "recordedTo"`

/** The columns of a fact, named as in code. */
export const factColumns = sql`${shownFactColumns}, quotation, state,
  supersedes::int as supersedes, ${moment('proposed_at')} as "proposedAt",
  proposed_by_name as "proposedByName", decided_by_name as "decidedByName", reason,
  spec_table::int as "specTable", spec_cell as "specCell", remark`

type Columns = Partial<Nullable<Record<'low' | 'high' | 'step' | 'text', string>>>

/** What the columns of a fact say, in the kind that its series has. */
export const valueOf = (key: string, { low, high, step, text }: Columns): FactValue => {
  if (step) return { kind: 'measure', low: low ?? undefined, high: high ?? undefined, step }
  return findSeries(key)?.kind === 'date'
    ? { kind: 'date', date: text ?? '' }
    : { kind: 'text', text: text ?? '' }
}

/** Make a fact of its row. */
export const factOf = (row: FactRow): StoredFact => ({
  id: row.id,
  chip: row.chip,
  series: row.series,
  value: valueOf(row.series, row),
  published: row.published,
  validFrom: row.validFrom ?? undefined,
  validTo: row.validTo ?? undefined,
  confidence: row.confidence,
  source: row.source ?? undefined,
  quotation: row.quotation ?? undefined,
  state: row.state,
  recordedFrom: row.recordedFrom ?? undefined,
  recordedTo: row.recordedTo ?? undefined,
  supersedes: row.supersedes ?? undefined,
  proposedAt: row.proposedAt,
  proposedByName: row.proposedByName ?? undefined,
  decidedByName: row.decidedByName ?? undefined,
  reason: row.reason ?? undefined,
  specTable: row.specTable ?? undefined,
  specCell: row.specCell ?? undefined,
  remark: row.remark ?? undefined,
})
