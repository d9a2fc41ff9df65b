import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { proposalsWanted } from './proposalsWanted.ts'
import type { ProposalQuery } from './proposalQuery.ts'
import type { PropertyFamily } from './propertyFamilies.ts'
import { familyOf, propertyFamilies } from './propertyFamilies.ts'
import { readSourceTitles } from './readSourceTitles.ts'

/** The most sources that are offered: those with the most proposals. */
const most = 100

/** How many proposals there are of what else could be wanted. */
export type ProposalCounts = {
  /** Of what is wanted. */
  readonly total: number
  readonly properties: ReadonlyArray<{ readonly key: PropertyFamily; readonly count: number }>
  readonly sources: ReadonlyArray<{
    /** `none` are those without a source. */
    readonly id: number | 'none'
    readonly title: string
    readonly count: number
  }>
}

type Row = { readonly source: number | null; readonly series: string; readonly count: number }

const sum = (rows: readonly Row[]): number => rows.reduce((all, { count }) => all + count, 0)

/**
 * Count the proposals by property and by source, each within what is wanted otherwise.
 *
 * Reads every proposal of the chip, or of all: for a screen that shows the counts, and none else.
 */
export const countProposals = async (
  { chip, property, source }: ProposalQuery,
  locale: Locale,
  req: PayloadRequest,
): Promise<ProposalCounts> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(sql`
    select source_id as source, series, count(*)::int as count from chip_facts
    where ${proposalsWanted({ chip })} group by source_id, series`)
  const ofSource = rows.filter(
    (row) => source === undefined || row.source === (source === 'none' ? null : source),
  )
  const ofProperty = rows.filter(
    ({ series }) => property === undefined || familyOf(series) === property,
  )
  const bySource = new Map<number | 'none', number>()
  for (const row of ofProperty) {
    const id = row.source ?? 'none'
    bySource.set(id, (bySource.get(id) ?? 0) + row.count)
  }
  const counted = [...bySource]
    .map(([id, count]) => ({ id, count }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, most)
  const ids = counted.flatMap(({ id }) => (id === 'none' ? [] : id))
  const titles = await readSourceTitles(ids, locale, req)
  return {
    total: sum(ofSource.filter((row) => ofProperty.includes(row))),
    properties: propertyFamilies.flatMap((key) => {
      const count = sum(ofSource.filter(({ series }) => familyOf(series) === key))
      return count === 0 ? [] : [{ key, count }]
    }),
    sources: counted.map(({ id, count }) => ({
      id,
      title: id === 'none' ? '' : (titles.get(id) ?? `#${id}`),
      count,
    })),
  }
}
