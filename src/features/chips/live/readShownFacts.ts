import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { readNow } from '../../publication/readNow.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import { statusColumns } from '../control/storedEvent.ts'
import { readSourceTitles } from '../facts/readSourceTitles.ts'
import { heldAt } from '../records/heldAt.ts'
import { shownFactColumns } from '../facts/storedFact.ts'
import type { ShownFact } from './factCell.ts'
import type { DeskMoment } from './findMoment.ts'
import { findMoment } from './findMoment.ts'
import type { HeldQuestion } from './heldQuestion.ts'
import type { ShownEventRow } from './shownEventOf.ts'
import { shownEventOf } from './shownEventOf.ts'
import type { ShownFactRow } from './shownFactOf.ts'
import { shownFactOf } from './shownFactOf.ts'
import type { ShownEvent, ShownRecords } from './shownRecords.ts'

/** What the desk holds of chips, with the titles of the sources, for a screen that shows it. */
export type ShownFacts = DeskMoment &
  ShownRecords & {
    readonly sources: Readonly<Record<number, string>>
  }

/** The most facts that a screen gets: a table of 400 chips with 25 properties. */
const most = 10_000

const listed = (values: readonly unknown[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

const readHeldFacts = async (
  { chips, series }: Pick<HeldQuestion, 'chips' | 'series'>,
  known: string | undefined,
  req: PayloadRequest,
): Promise<ShownFact[]> => {
  if (chips.length === 0 || series.length === 0) return []
  const database = await databaseOf(req)
  const { rows } = await database.execute<ShownFactRow>(sql`
    select ${shownFactColumns} from chip_facts
    where chip_id in (${listed(chips)}) and series in (${listed(series)}) and ${heldAt(known)}
    order by id limit ${most}`)
  // All that was found was held then.
  return rows.map((row) => ({ ...shownFactOf(row), recordedTo: undefined }))
}

const readHeldEvents = async (
  chips: readonly number[],
  known: string | undefined,
  req: PayloadRequest,
): Promise<ShownEvent[]> => {
  if (chips.length === 0) return []
  const database = await databaseOf(req)
  const { rows } = await database.execute<ShownEventRow>(sql`
    select ${statusColumns} from control_events e
    where ${heldAt(known)} and e.status is not null
      and e.id in (select parent_id from control_events_rels where chips_id in (${listed(chips)}))
    order by e.effective_on desc, e.id limit ${most}`)
  return rows.map((row) => ({ ...shownEventOf(row), recordedTo: undefined }))
}

/**
 * Read what the desk holds of chips, now or at the moment that a table shows: a query for the moment,
 * one for facts and one for events, where any are wanted, and one for the titles of their sources.
 */
export const readShownFacts = async (
  { controlled, moment, ...wanted }: HeldQuestion,
  locale: Locale,
  req: PayloadRequest,
): Promise<ShownFacts> => {
  const zone = deskTimeZone(req.payload)
  const today = sayInstant(await readNow(req), zone).slice(0, 10)
  const { on, known } = await findMoment(moment, today, req)
  const facts = await readHeldFacts(wanted, known, req)
  const events = await readHeldEvents(controlled, known, req)
  const cited = [...new Set([...facts, ...events].flatMap(({ source }) => source ?? []))]
  const titles = await readSourceTitles(cited, locale, req)
  return { on, known, facts, events, sources: Object.fromEntries(titles) }
}
