import { chartAxes } from './chartAxes.ts'
import type { ChartLayout } from './chartLayout.ts'
import type { ChartScale } from './chartScales.ts'
import type { ChartSpan } from './chartSpan.ts'
import { middleOf } from './chartSpan.ts'
import type { ChartPoint, ChartView } from './chartView.ts'
import type { LabelBox } from './placeLabels.ts'
import { placeLabels } from './placeLabels.ts'
import { shortRuleName } from './shortRuleName.ts'
import { textWidth } from './textWidth.ts'

type Scales = { readonly x: ChartScale; readonly y: ChartScale }

/** A line of a picture, in pixels. */
type Line = {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A chip's mark, in pixels. */
export type PointMark = {
  readonly point: ChartPoint
  readonly x: number
  readonly y: number
  /** Whether it is no more than a bound. */
  readonly isBound: boolean
}

/** A text, and where it is held: at its left end, in its middle or at its right end, in pixels. */
type LabelMark = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** What is drawn of a rule, in pixels. */
type RegionMark = LabelBox & {
  readonly key: string
  /** The place of its rule among those that are drawn, from 0. */
  readonly rule: number
}

/** Everything of a chart that has a place of its own. */
export type ChartMarks = {
  readonly regions: readonly RegionMark[]
  readonly regionLabels: ReadonlyArray<LabelMark & { readonly rule: number }>
  readonly spans: readonly Line[]
  readonly arrows: readonly Line[]
  readonly points: readonly PointMark[]
  readonly labels: ReadonlyArray<LabelMark & { readonly point: ChartPoint }>
}

const extent = (span: ChartSpan, scale: ChartScale): [number, number] => {
  const [low, high] = scale.domain
  const pixels = [span.low ?? low, span.high ?? high].map(scale.pixelOf)
  return [Math.min(...pixels), Math.max(...pixels)]
}

const isBound = ({ low, high }: ChartSpan): boolean => low === undefined || high === undefined

const isRange = ({ low, high }: ChartSpan): boolean =>
  low !== undefined && high !== undefined && low !== high

/** Which way a bound goes on: 1 to more, -1 to less, 0 where both ends are known. */
const wayOf = ({ low, high }: ChartSpan): number =>
  high === undefined ? 1 : low === undefined ? -1 : 0

const around = ({ x, y }: PointMark, width: number, layout: ChartLayout): LabelBox[] => {
  const { fontSize, radius } = layout
  const height = fontSize * 1.25
  const gap = radius + 3
  const box = (left: number, top: number): LabelBox => ({ left, top, width, height })
  const middle = y - height / 2
  return [
    box(x + gap, middle),
    box(x - gap - width, middle),
    box(x - width / 2, y - gap - height),
    box(x - width / 2, y + gap),
    box(x + gap * 0.7, y - gap * 0.6 - height),
    box(x + gap * 0.7, y + gap * 0.6),
    box(x - gap * 0.7 - width, y - gap * 0.6 - height),
    box(x - gap * 0.7 - width, y + gap * 0.6),
  ]
}

const cornersOf = (region: RegionMark, width: number, height: number): LabelBox[] => {
  const inset = 5
  const lefts = [region.left + inset, region.left + region.width - width - inset]
  const tops = [region.top + inset, region.top + region.height - height - inset]
  const middle = region.left + (region.width - width) / 2
  const fits = region.width >= width + 2 * inset && region.height >= height + inset
  const inside = fits
    ? [...lefts, middle].flatMap((left) => tops.map((top) => ({ left, top })))
    : []
  // What is too small for its name has it just outside.
  const below = region.top + region.height + 2
  const outside = [
    { left: region.left, top: below },
    { left: region.left + region.width - width, top: below },
    { left: region.left - width - 3, top: region.top + region.height - height },
    { left: region.left + region.width + 3, top: region.top + region.height - height },
  ]
  return [...inside, ...outside].map((place) => ({ ...place, width, height }))
}

const boxOf = ({ x1, y1, x2, y2 }: Line): LabelBox => ({
  left: Math.min(x1, x2) - 1,
  top: Math.min(y1, y2) - 1,
  width: Math.abs(x2 - x1) + 2,
  height: Math.abs(y2 - y1) + 2,
})

const labelOf = (text: string, box: LabelBox): LabelMark => ({
  text,
  x: box.left,
  y: box.top + box.height / 2,
  anchor: 'start',
})

// Held where it is nearest to its point: no width is more than estimated.
const labelBeside = (text: string, box: LabelBox, x: number): LabelMark => {
  const right = box.left + box.width
  const label = labelOf(text, box)
  if (box.left > x) return label
  return right < x
    ? { ...label, x: right, anchor: 'end' }
    : { ...label, x: box.left + box.width / 2, anchor: 'middle' }
}

const nameOf = ({ drawn }: ChartView, rule: number): string => {
  const found = drawn[rule]?.rule
  return found ? shortRuleName(found) : ''
}

/** Find a place for everything that a chart shows, so that no text lies on another or on a point. */
export const chartMarks = (view: ChartView, layout: ChartLayout, { x, y }: Scales): ChartMarks => {
  const { margin, width, height, fontSize, radius } = layout
  const axes = chartAxes[view.kind]
  const frame = {
    left: margin.left,
    top: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  }
  const points = view.points.map((point) => ({
    point,
    x: x.pixelOf(middleOf(point.x, axes.x.scale)),
    y: y.pixelOf(middleOf(point.y, axes.y.scale)),
    isBound: isBound(point.x) || isBound(point.y),
  }))
  const spans = points.flatMap(({ point, ...at }): Line[] => {
    const [x1, x2] = isRange(point.x) ? extent(point.x, x) : [at.x, at.x]
    const [y1, y2] = isRange(point.y) ? extent(point.y, y) : [at.y, at.y]
    return [
      ...(x2 - x1 > 2 * radius ? [{ x1, x2, y1: at.y, y2: at.y }] : []),
      ...(y2 - y1 > 2 * radius ? [{ x1: at.x, x2: at.x, y1, y2 }] : []),
    ]
  })
  const reach = radius * 3.5
  const arrows = points
    .filter((one) => one.isBound)
    .map(({ point, ...at }): Line => {
      const [across, up] = [wayOf(point.x), wayOf(point.y)]
      return { x1: at.x, y1: at.y, x2: at.x + across * reach, y2: at.y - up * reach }
    })
  const regions = view.regions.map((region): RegionMark => {
    const [left, right] = extent(region.x, x)
    const [top, bottom] = extent(region.y, y)
    return {
      key: region.key,
      rule: view.drawn.findIndex(({ rule }) => rule.id === region.rule),
      left,
      top,
      width: right - left,
      height: bottom - top,
    }
  })
  const obstacles = [
    ...points.map((one) => ({
      left: one.x - radius,
      top: one.y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
    ...[...spans, ...arrows].map(boxOf),
  ]
  const codes = regions.map(({ rule }) => nameOf(view, rule))
  const names = points.map(({ point }) => point.row.name)
  const placed = placeLabels(
    [
      ...regions.map((region, at) =>
        cornersOf(region, textWidth(codes[at] ?? '', fontSize), fontSize * 1.3),
      ),
      ...points.map((mark) => around(mark, textWidth(mark.point.row.name, fontSize), layout)),
    ],
    obstacles,
    frame,
  )
  return {
    regions,
    regionLabels: regions.flatMap(({ rule }, at) => {
      const box = placed[at]
      return box ? [{ ...labelOf(codes[at] ?? '', box), rule }] : []
    }),
    spans,
    arrows,
    points,
    labels: points.flatMap(({ point, x: across }, at) => {
      const box = placed[regions.length + at]
      return box ? [{ ...labelBeside(names[at] ?? '', box, across), point }] : []
    }),
  }
}
