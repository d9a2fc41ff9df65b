import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { readNow } from '../../publication/readNow.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import { statusColumns } from '../control/storedEvent.ts'
import { readSourceTitles } from '../facts/readSourceTitles.ts'
import { shownFactColumns } from '../facts/storedFact.ts'
import type { ShownFact } from './factCell.ts'
import type { ShownEventRow } from './shownEventOf.ts'
import { shownEventOf } from './shownEventOf.ts'
import type { ShownFactRow } from './shownFactOf.ts'
import { shownFactOf } from './shownFactOf.ts'
import type { ShownEvent, ShownRecords } from './shownRecords.ts'
import type { WantedOfChips } from './wantedFacts.ts'

/** What the desk holds of chips now, with the titles of the sources, for a screen that shows it. */
export type ShownFacts = ShownRecords & {
  /** The newsroom's day. */
  readonly today: string
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
  { chips, series }: Omit<WantedOfChips, 'controlled'>,
  req: PayloadRequest,
): Promise<ShownFact[]> => {
  if (chips.length === 0 || series.length === 0) return []
  const database = await databaseOf(req)
  const { rows } = await database.execute<ShownFactRow>(sql`
    select ${shownFactColumns} from chip_facts
    where chip_id in (${listed(chips)}) and series in (${listed(series)}) and state = 'approved'
    order by id limit ${most}`)
  return rows.map(shownFactOf)
}

const readHeldEvents = async (
  chips: readonly number[],
  req: PayloadRequest,
): Promise<ShownEvent[]> => {
  if (chips.length === 0) return []
  const database = await databaseOf(req)
  const { rows } = await database.execute<ShownEventRow>(sql`
    select ${statusColumns} from control_events e
    where e.state = 'approved' and e.status is not null
      and e.id in (select parent_id from control_events_rels where chips_id in (${listed(chips)}))
    order by e.effective_on desc, e.id limit ${most}`)
  return rows.map(shownEventOf)
}

/**
 * Read what the desk holds of chips now: a query for facts and one for events, where any are wanted,
 * and one for the titles of their sources.
 */
export const readShownFacts = async (
  { controlled, ...wanted }: WantedOfChips,
  locale: Locale,
  req: PayloadRequest,
): Promise<ShownFacts> => {
  const zone = deskTimeZone(req.payload)
  const today = sayInstant(await readNow(req), zone).slice(0, 10)
  const facts = await readHeldFacts(wanted, req)
  const events = await readHeldEvents(controlled, req)
  const cited = [...new Set([...facts, ...events].flatMap(({ source }) => source ?? []))]
  const titles = await readSourceTitles(cited, locale, req)
  return { today, facts, events, sources: Object.fromEntries(titles) }
}
