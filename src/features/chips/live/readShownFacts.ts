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
import type { DeskMoment } from './findMoment.ts'
import { findMoment } from './findMoment.ts'
import type { HeldQuestion } from './heldQuestion.ts'
import type { ShownFactRow } from './shownFactOf.ts'
import { shownFactOf } from './shownFactOf.ts'

/** What the desk holds of chips, with the titles of the sources, for a screen that shows it. */
export type ShownFacts = DeskMoment & {
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

/** Read what the desk holds of chips, now or at the moment that a table shows, in three queries. */
export const readShownFacts = async (
  { chips, series, moment }: HeldQuestion,
  locale: Locale,
  req: PayloadRequest,
): Promise<ShownFacts> => {
  const zone = deskTimeZone(req.payload)
  const today = sayInstant(await readNow(req), zone).slice(0, 10)
  const { on, known } = await findMoment(moment, today, req)
  if (chips.length === 0 || series.length === 0) return { on, known, facts: [], sources: {} }
  const held =
    known === undefined
      ? sql`state = 'approved'`
      : sql`recorded_from <= ${known} and (recorded_to is null or recorded_to > ${known})`
  const database = await databaseOf(req)
  const { rows } = await database.execute<ShownFactRow>(sql`
    select ${shownFactColumns} from chip_facts
    where chip_id in (${listed(chips)}) and series in (${listed(series)}) and ${held}
    order by id limit ${most}`)
  // All that was found was held then.
  const facts = rows.map((row) => ({ ...shownFactOf(row), recordedTo: undefined }))
  const cited = [...new Set(facts.flatMap(({ source }) => source ?? []))]
  return {
    on,
    known,
    facts,
    sources: Object.fromEntries(await readSourceTitles(cited, locale, req)),
  }
}
