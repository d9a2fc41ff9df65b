import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { canApproveFacts } from '../../../policies/canApproveFacts.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { readNow } from '../../publication/readNow.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import { factMessages } from '../facts/messages.ts'
import type { Refusal } from '../facts/refusal.ts'
import { refusal } from '../facts/refusal.ts'
import { areThere } from '../records/areThere.ts'
import type { ControlEvent } from './controlEvent.ts'
import { eventMessages } from './eventMessages.ts'
import { findEvent, readEvents } from './eventStore.ts'
import type { Standing } from './foldStatus.ts'
import { foldStatus } from './foldStatus.ts'
import { knownNow } from '../facts/knownNow.ts'

type Named = { readonly id: number; readonly title: string }

/** An event as the desk's screens show it. */
export type SheetEvent = Omit<ControlEvent, 'chips' | 'key' | 'rule' | 'source'> & {
  readonly chips: readonly Named[]
  readonly rule: Named | undefined
  readonly source: Named | undefined
}

/** All that ever was said of a chip's export control, the oldest first. */
export type EventSheet = {
  readonly events: readonly SheetEvent[]
  /** What follows for the chip today; of no chip, nothing. */
  readonly standings: readonly Standing[]
  readonly mayDecide: boolean
}

const readTitles = async (
  collection: Extract<CollectionSlug, 'chips' | 'control-rules' | 'sources'>,
  ids: ReadonlyArray<number | undefined>,
  locale: Locale,
  req: PayloadRequest,
): Promise<ReadonlyMap<number, string>> => {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  if (wanted.length === 0) return new Map()
  const title = collection === 'sources' ? 'title' : 'name'
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: wanted } },
    locale,
    // A name for a colleague: better one in the other language than none.
    fallbackLocale: locale === 'en' ? 'zh-TW' : 'en',
    limit: wanted.length,
    pagination: false,
    depth: 0,
    select: { [title]: true },
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, 'title' in doc ? doc.title : doc.name]))
}

const namedIn =
  (titles: ReadonlyMap<number, string>) =>
  (id: number): Named => ({ id, title: titles.get(id) || `#${id}` })

const findEvents = async (
  of: { readonly chip: number } | { readonly event: number },
  req: PayloadRequest,
): Promise<Result<readonly ControlEvent[], Refusal>> => {
  if ('event' in of) {
    const event = await findEvent(of.event, req)
    return event ? ok([event]) : fail(refusal('event-missing', eventMessages.eventMissing))
  }
  return (await areThere('chips', [of.chip], req))
    ? ok(await readEvents(of.chip, req))
    : fail(refusal('chip-missing', factMessages.chipMissing))
}

/** Read the events of a chip, or one event, with what they name; of what is not there, nothing. */
export const readEventSheet = async (
  of: { readonly chip: number } | { readonly event: number },
  locale: Locale,
  req: PayloadRequest,
): Promise<Result<EventSheet, Refusal>> => {
  const found = await findEvents(of, req)
  if (!found.ok) return found
  const events = found.value
  const [chips, rules, sources] = await Promise.all([
    readTitles(
      'chips',
      events.flatMap((event) => event.chips),
      locale,
      req,
    ),
    readTitles(
      'control-rules',
      events.map(({ rule }) => rule),
      locale,
      req,
    ),
    readTitles(
      'sources',
      events.map(({ source }) => source),
      locale,
      req,
    ),
  ])
  const today = sayInstant(await readNow(req), deskTimeZone(req.payload)).slice(0, 10)
  return ok({
    events: events.map(({ key: _key, ...event }) => ({
      ...event,
      chips: event.chips.map(namedIn(chips)),
      rule: event.rule === undefined ? undefined : namedIn(rules)(event.rule),
      source: event.source === undefined ? undefined : namedIn(sources)(event.source),
    })),
    // What is held is held until it is not: the database's clock may be ahead of this machine's.
    standings:
      'chip' in of ? foldStatus(events, { chip: of.chip, on: today, known: knownNow }) : [],
    mayDecide: canApproveFacts(req.user),
  })
}
