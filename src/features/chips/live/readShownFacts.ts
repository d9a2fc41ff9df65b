import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { readNow } from '../../publication/readNow.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import { readSourceTitles } from '../facts/readSourceTitles.ts'
import { shownFactColumns } from '../facts/storedFact.ts'
import type { ShownFact } from './factCell.ts'
import type { ShownFactRow } from './shownFactOf.ts'
import { shownFactOf } from './shownFactOf.ts'
import type { wantedFacts } from './wantedFacts.ts'

/** What the desk holds of chips now, with the titles of the sources, for a screen that shows it. */
export type ShownFacts = {
  /** The newsroom's day. */
  readonly today: string
  readonly facts: readonly ShownFact[]
  readonly sources: Readonly<Record<number, string>>
}

/** The most facts that a screen gets: a table of 400 chips with 25 properties. */
const most = 10_000

const listed = (values: readonly unknown[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

/** Read what the desk holds of chips now, in two queries. */
export const readShownFacts = async (
  { chips, series }: ReturnType<typeof wantedFacts>,
  locale: Locale,
  req: PayloadRequest,
): Promise<ShownFacts> => {
  const zone = deskTimeZone(req.payload)
  const today = sayInstant(await readNow(req), zone).slice(0, 10)
  if (chips.length === 0 || series.length === 0) return { today, facts: [], sources: {} }
  const database = await databaseOf(req)
  const { rows } = await database.execute<ShownFactRow>(sql`
    select ${shownFactColumns} from chip_facts
    where chip_id in (${listed(chips)}) and series in (${listed(series)}) and state = 'approved'
    order by id limit ${most}`)
  const facts = rows.map(shownFactOf)
  const cited = [...new Set(facts.flatMap(({ source }) => source ?? []))]
  return { today, facts, sources: Object.fromEntries(await readSourceTitles(cited, locale, req)) }
}
