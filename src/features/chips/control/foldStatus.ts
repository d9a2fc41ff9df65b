import { firstDayOf } from '../facts/span.ts'
import type { ControlStatus, FoldableEvent } from './controlEvent.ts'

/** Of which chip the status is asked, for which day, and as it was known when. */
export type StatusQuestion = {
  readonly chip: number
  /** A day, `2025-04-09`. */
  readonly on: string
  /** A moment, ISO 8601 in universal time. */
  readonly known: string
}

/** What a chip's export to some places is subject to, by one jurisdiction. */
export type Standing = {
  /** Absent where older events do not say. */
  readonly jurisdiction: string | undefined
  /** Where to; empty is everywhere that no other standing of the jurisdiction names. */
  readonly destinations: readonly string[]
  /** `unknown` where what was so has run out; `unclear` where events of one day do not agree. */
  readonly status: ControlStatus | 'unknown'
  /** The day from which it is so. */
  readonly since: string | undefined
  /** The events that it rests on. */
  readonly events: readonly number[]
}

/** Everywhere, as a destination of its own. */
const anywhere = ''

const isHeld = ({ recordedFrom, recordedTo }: FoldableEvent, known: string): boolean =>
  recordedFrom !== undefined &&
  recordedFrom <= known &&
  (recordedTo === undefined || known < recordedTo)

const hasBegun = ({ effectiveOn }: FoldableEvent, on: string): boolean =>
  firstDayOf(effectiveOn) <= on

const isOver = ({ until }: FoldableEvent, on: string): boolean =>
  until !== undefined && firstDayOf(until) <= on

const reaches = ({ destinations }: FoldableEvent, place: string): boolean =>
  destinations.length === 0 || destinations.includes(place)

type Found = Pick<Standing, 'status' | 'since' | 'events'>

/**
 * The newest of the events that are in force decides; on one day, the one that names the place.
 *
 * What is over gives way to what was so before it, if that still is.
 */
const decide = (events: readonly FoldableEvent[], place: string, on: string): Found => {
  const inForce = events.filter((event) => reaches(event, place) && !isOver(event, on))
  const days = inForce.map(({ effectiveOn }) => firstDayOf(effectiveOn)).toSorted()
  const newest = inForce.filter(({ effectiveOn }) => firstDayOf(effectiveOn) === days.at(-1))
  const named = newest.filter(({ destinations }) => destinations.length > 0)
  const deciding = named.length > 0 ? named : newest
  const statuses = new Set(deciding.flatMap(({ status }) => status ?? []))
  const [only = 'unknown'] = statuses
  return {
    status: statuses.size > 1 ? 'unclear' : only,
    since: deciding[0]?.effectiveOn,
    events: deciding.map(({ id }) => id).toSorted((one, other) => one - other),
  }
}

const standingsOf = (
  jurisdiction: string | undefined,
  events: readonly FoldableEvent[],
  on: string,
): Standing[] => {
  const places = new Set(
    events.flatMap(({ destinations }) => (destinations.length > 0 ? destinations : [anywhere])),
  )
  const groups = new Map<string, Standing>()
  for (const place of [...places].toSorted()) {
    const found = decide(events, place, on)
    // What holds everywhere is said apart from what holds at the places that are named.
    const key = `${place === anywhere} ${found.status} ${found.events.join(' ')}`
    const group = groups.get(key)
    const destinations = [...(group?.destinations ?? []), ...(place === anywhere ? [] : [place])]
    groups.set(key, { jurisdiction, ...found, destinations })
  }
  return [...groups.values()]
}

/**
 * Fold events into the status of a chip on a day, as it was known at a moment: by jurisdiction, and
 * by destination where that differs.
 *
 * Whatever no held event speaks of is unknown, and so not there: nothing at all is no permission.
 */
export const foldStatus = (
  events: readonly FoldableEvent[],
  { chip, on, known }: StatusQuestion,
): Standing[] => {
  const spoken = events.filter(
    (event) =>
      event.status !== undefined &&
      event.chips.includes(chip) &&
      isHeld(event, known) &&
      hasBegun(event, on),
  )
  const jurisdictions = [...new Set(spoken.map(({ jurisdiction }) => jurisdiction))]
  return jurisdictions
    .toSorted((one, other) => (one ?? '~').localeCompare(other ?? '~'))
    .flatMap((jurisdiction) =>
      standingsOf(
        jurisdiction,
        spoken.filter((event) => event.jurisdiction === jurisdiction),
        on,
      ),
    )
}
