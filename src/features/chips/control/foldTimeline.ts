import { firstDayOf } from '../facts/span.ts'
import type { ControlStatus, FoldableEvent } from './controlEvent.ts'
import { foldStatus } from './foldStatus.ts'

/** How long one status lasted, in days; `to` is left out. */
type StatusSpan = {
  readonly from: string
  readonly to: string
  readonly status: ControlStatus | 'unknown'
}

/** What some destinations were subject to by one jurisdiction, from one day to another. */
export type Lane = {
  readonly jurisdiction: string | undefined
  readonly destinations: readonly string[]
  readonly spans: readonly StatusSpan[]
}

type Question = {
  readonly chip: number
  readonly from: string
  /** The last day, left out. */
  readonly to: string
  readonly known: string
}

const changesOf = (events: readonly FoldableEvent[], { from, to }: Question): string[] => {
  const days = events.flatMap(({ effectiveOn, until }) =>
    [effectiveOn, until].flatMap((date) => (date === undefined ? [] : firstDayOf(date))),
  )
  return [...new Set([from, ...days.filter((day) => from < day && day < to)])].toSorted()
}

const joined = (spans: readonly StatusSpan[]): StatusSpan[] => {
  const all: StatusSpan[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (last?.status === span.status) all[all.length - 1] = { ...last, to: span.to }
    else all.push(span)
  }
  return all
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one.localeCompare(other)

/**
 * Fold events into what a chip was subject to over a time, a lane for each jurisdiction and
 * destinations that were always alike.
 *
 * Days before the first event are unknown.
 */
export const foldTimeline = (events: readonly FoldableEvent[], question: Question): Lane[] => {
  const { chip, known, to } = question
  const days = changesOf(events, question)
  const places = new Map<string, { jurisdiction: string | undefined; place: string }>()
  const folded = days.map((on) => {
    const found = new Map<string, ControlStatus | 'unknown'>()
    for (const { jurisdiction, destinations, status } of foldStatus(events, { chip, on, known })) {
      for (const place of destinations.length > 0 ? destinations : ['']) {
        const key = `${jurisdiction} ${place}`
        places.set(key, { jurisdiction, place })
        found.set(key, status)
      }
    }
    return found
  })
  const lanes = new Map<string, Lane>()
  for (const [key, { jurisdiction, place }] of [...places].toSorted(byKey)) {
    // Before a place was named, what held everywhere held there.
    const spans = joined(
      days.map((from, index) => ({
        from,
        to: days[index + 1] ?? to,
        status: folded[index]?.get(key) ?? folded[index]?.get(`${jurisdiction} `) ?? 'unknown',
      })),
    )
    const like = `${jurisdiction} ${place === ''} ${JSON.stringify(spans)}`
    const lane = lanes.get(like)
    const destinations = [...(lane?.destinations ?? []), ...(place === '' ? [] : [place])]
    lanes.set(like, { jurisdiction, destinations, spans })
  }
  return [...lanes.values()]
}
