import type { ControlStatus } from '../../features/chips/control/controlEvent.ts'
import type { Lane } from '../../features/chips/control/foldTimeline.ts'
import { firstDayOf } from '../../features/chips/facts/span.ts'
import type { ControlView } from './controlView.ts'

/** Where everything stands in a picture of what happened; in its own units, about pixels. */
export type TimelinePlan = {
  readonly width: number
  readonly height: number
  readonly axis: number
  readonly years: ReadonlyArray<{ readonly x: number; readonly year: number }>
  readonly lanes: ReadonlyArray<{
    readonly lane: Lane
    /** Of its bars; its name stands above. */
    readonly y: number
    readonly bars: ReadonlyArray<{
      readonly x: number
      readonly width: number
      readonly status: ControlStatus | 'unknown'
    }>
  }>
  readonly markers: ReadonlyArray<{
    readonly x: number
    readonly y: number
    readonly number: number
  }>
}

/** How high a bar is. */
export const barHeight = 26

/** The radius of an event's number. */
export const markerRadius = 11

const edge = 14
const laneHeight = barHeight + 34
const markerRow = markerRadius * 2 + 4

const timeOf = (date: string): number => Date.parse(`${firstDayOf(date)}T00:00:00Z`)

/** Numbers that would cover each other stand one above the other, the first at the bottom. */
const stack = (xs: readonly number[]): number[] => {
  const ends: number[] = []
  return xs.map((x) => {
    const free = ends.findIndex((end) => x - end > markerRadius * 2 + 2)
    const row = free < 0 ? ends.length : free
    ends[row] = x
    return row
  })
}

/** Plan the picture of a timeline in a width; every second or fifth year is named where it is narrow. */
export const timelinePlan = (control: ControlView, width: number): TimelinePlan => {
  const [start, end] = [timeOf(control.from), timeOf(control.on)]
  const room = width - edge * 2
  const xOf = (date: string): number => {
    const share = end > start ? (timeOf(date) - start) / (end - start) : 0
    return edge + room * Math.min(Math.max(share, 0), 1)
  }
  const shown = control.events.flatMap((event, index) =>
    firstDayOf(event.effectiveOn) <= control.on ? [{ event, number: index + 1 }] : [],
  )
  const xs = shown.map(({ event }) => xOf(event.effectiveOn))
  const rows = stack(xs)
  const top = markerRow * (Math.max(0, ...rows) + 1) + 8
  const markers = shown.map(({ number }, index) => ({
    number,
    x: xs[index]!,
    y: top - markerRow * (rows[index]! + 0.5) - 4,
  }))
  const lanes = control.lanes.map((lane, index) => ({
    lane,
    y: top + laneHeight * index + 26,
    bars: lane.spans.map(({ from, to, status }) => ({
      x: xOf(from),
      width: Math.max(xOf(to) - xOf(from), 1),
      status,
    })),
  }))
  const axis = top + laneHeight * control.lanes.length + 4
  const [first, last] = [Number(control.from.slice(0, 4)), Number(control.on.slice(0, 4))]
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => timeOf(`${year}`) >= start,
  )
  const step = [1, 2, 5, 10].find((every) => (room / Math.max(all.length, 1)) * every > 44) ?? 20
  return {
    width,
    height: axis + 24,
    axis,
    years: all
      .filter((year) => (last - year) % step === 0)
      .map((year) => ({ year, x: xOf(`${year}`) })),
    lanes,
    markers,
  }
}
