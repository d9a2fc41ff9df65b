import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { readNow } from '../../publication/readNow.ts'
import { alreadyDecided } from '../facts/alreadyDecided.ts'
import { factMessages } from '../facts/messages.ts'
import type { Refusal } from '../facts/refusal.ts'
import { refusal } from '../facts/refusal.ts'
import { isEmptySpan } from '../facts/span.ts'
import { areThere } from '../records/areThere.ts'
import { decideRecord } from '../records/decideRecord.ts'
import type { Deed } from '../records/deed.ts'
import { eventMessages } from './eventMessages.ts'
import type { EventStatement } from './eventStatement.ts'
import type { NewEvent } from './eventStore.ts'
import { findEvent, insertEvent, lockEvents } from './eventStore.ts'

const lookForMissing = async (
  { chips, source, rule }: NewEvent,
  req: PayloadRequest,
): Promise<Refusal | undefined> => {
  if (!(await areThere('chips', chips, req))) {
    return refusal('chip-missing', factMessages.chipMissing)
  }
  if (!(await areThere('sources', source === undefined ? [] : [source], req))) {
    return refusal('source-missing', factMessages.sourceMissing)
  }
  return (await areThere('control-rules', rule === undefined ? [] : [rule], req))
    ? undefined
    : refusal('rule-missing', eventMessages.ruleMissing)
}

const lookForRefusal = ({ name, effectiveOn, until }: NewEvent): Refusal | undefined => {
  if (!name.en && !name['zh-TW']) return refusal('no-name', eventMessages.noName)
  if (effectiveOn === '') return refusal('no-effective-date', eventMessages.noDay)
  const values = { from: effectiveOn, to: until ?? '' }
  return isEmptySpan({ validFrom: effectiveOn, validTo: until })
    ? refusal('ends-before-it-begins', eventMessages.endsBeforeItBegins, values)
    : undefined
}

/** Have a proposal give way to one that says more; what is held stays until that is approved. */
const replace = async (
  id: number | undefined,
  deed: Deed,
  req: PayloadRequest,
): Promise<Refusal | undefined> => {
  if (id === undefined) return undefined
  await lockEvents([id], req)
  const older = await findEvent(id, req)
  if (!older) return refusal('event-missing', eventMessages.eventMissing)
  if (older.state === 'proposed') await decideRecord('events', id, 'superseded', deed, req)
  return older.state === 'proposed' || older.state === 'approved'
    ? undefined
    : alreadyDecided(older.state)
}

const clean = (text: string | undefined): string | undefined => text?.trim() || undefined

const wordingOf = (given: EventStatement['name'] = {}) => ({
  'zh-TW': clean(given['zh-TW']),
  en: clean(given.en),
})

/**
 * Note an event that somebody proposes to hold; gives its id.
 *
 * A proposal may lack its source: it is approved when it has one. One that corrects what is held
 * takes its place when it is approved. Runs in the transaction of `req`.
 */
export const proposeEvent = async (
  statement: Omit<EventStatement, 'approval'>,
  req: PayloadRequest,
  key?: string,
): Promise<Result<number, Refusal>> => {
  const event: NewEvent = {
    key,
    name: wordingOf(statement.name),
    note: wordingOf(statement.note),
    kind: statement.kind,
    jurisdiction: statement.jurisdiction,
    destinations: [...new Set(statement.destinations)],
    announcedOn: statement.announcedOn || undefined,
    effectiveOn: statement.effectiveOn ?? '',
    until: statement.until || undefined,
    status: statement.status ?? undefined,
    rule: statement.rule ?? undefined,
    chips: [...new Set(statement.chips)],
    source: statement.source ?? undefined,
    citation: clean(statement.citation),
    quotation: clean(statement.quotation),
    supersedes: statement.replaces,
  }
  const refused = lookForRefusal(event) ?? (await lookForMissing(event, req))
  if (refused) return fail(refused)
  const deed = { at: await readNow(req) }
  const unreplaced = await replace(statement.replaces, deed, req)
  return unreplaced ? fail(unreplaced) : ok(await insertEvent(event, deed, req))
}
