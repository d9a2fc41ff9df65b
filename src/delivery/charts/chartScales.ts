import * as Plot from '@observablehq/plot'

import type { ChartAxis } from './chartAxes.ts'
import { chartAxes } from './chartAxes.ts'
import type { ChartLayout } from './chartLayout.ts'
import type { ChartSpan } from './chartSpan.ts'
import type { ChartView } from './chartView.ts'

/** An axis as it is drawn: its ends, and the pixel of a value. */
export type ChartScale = {
  readonly domain: readonly [low: number, high: number]
  readonly pixelOf: (value: number) => number
  readonly valueOf: (pixel: number) => number
}

const halfYear = 182 * 24 * 60 * 60 * 1000

const domainOf = (spans: readonly ChartSpan[], { scale }: ChartAxis): [number, number] => {
  const values = spans.flatMap(({ low, high }) => [low ?? [], high ?? []].flat())
  const ends: [number, number] =
    values.length === 0 ? [1, 10] : [Math.min(...values), Math.max(...values)]
  return scale === 'log' ? [ends[0] / 1.4, ends[1] * 1.5] : [ends[0] - halfYear, ends[1] + halfYear]
}

const scaleOf = (
  spans: readonly ChartSpan[],
  axis: ChartAxis,
  range: [number, number],
): ChartScale => {
  const domain = domainOf(spans, axis)
  const type = axis.scale === 'log' ? 'log' : 'linear'
  const scale = Plot.scale({ x: { type, domain, range } })
  return {
    domain,
    pixelOf: (value) => Number(scale.apply(value)),
    valueOf: (pixel) => Number(scale.invert?.(pixel)),
  }
}

/** Lay out the axes of a chart: all points and all limits of rules lie between their ends. */
export const chartScales = (
  { kind, points, regions }: ChartView,
  { width, height, margin }: ChartLayout,
): { readonly x: ChartScale; readonly y: ChartScale } => {
  const shown = [...points, ...regions]
  const axes = chartAxes[kind]
  const across: [number, number] = [margin.left, width - margin.right]
  const up: [number, number] = [height - margin.bottom, margin.top]
  return {
    x: scaleOf(
      shown.map(({ x }) => x),
      axes.x,
      across,
    ),
    y: scaleOf(
      shown.map(({ y }) => y),
      axes.y,
      up,
    ),
  }
}
