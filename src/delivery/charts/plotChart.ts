import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom/worker'

import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import { groupDigits } from '../../features/chips/control/groupDigits.ts'
import type { ChartAxis } from './chartAxes.ts'
import { chartAxes } from './chartAxes.ts'
import type { ChartLayout } from './chartLayout.ts'
import type { PointMark } from './chartMarks.ts'
import { chartMarks } from './chartMarks.ts'
import type { ChartScale } from './chartScales.ts'
import { chartScales } from './chartScales.ts'
import type { ChartView } from './chartView.ts'
import { logTicks } from './logTicks.ts'
import { chartMessages } from './messages.ts'
import { ruleColour } from './ruleColour.ts'
import { sayPoint } from './sayPoint.ts'
import { yearTicks } from './yearTicks.ts'

const axisNames = {
  tpp: chartMessages.axisTpp,
  'performance-density': chartMessages.axisDensity,
  'memory-bandwidth': chartMessages.axisBandwidth,
} as const

const nameOf = (axis: ChartAxis, locale: Locale): string =>
  axis.scale === 'log' && axis.measure in axisNames
    ? say(axisNames[axis.measure as keyof typeof axisNames], locale)
    : say(chartMessages.axisReleased, locale)

const axisOptions = (
  axis: ChartAxis,
  { domain: [low, high] }: ChartScale,
  layout: ChartLayout,
): { ticks: number[]; text: (tick: number) => string } =>
  axis.scale === 'log'
    ? {
        ticks: logTicks(low, high, layout.name === 'narrow'),
        text: (tick) => groupDigits(String(tick), 4),
      }
    : {
        ticks: yearTicks(low, high, layout.name === 'narrow' ? 5 : 10),
        text: (tick) => String(new Date(tick).getUTCFullYear()),
      }

const typeOf = (axis: ChartAxis): 'log' | 'linear' => (axis.scale === 'log' ? 'log' : 'linear')

// Rules are told apart by more than their colours.
const dashes = ['none', '7 3', '2 3', '9 3 2 3', '12 4', '4 4']

const anchors = ['start', 'middle', 'end'] as const

// Where a mark already has its pixel, no scale is to move it.
const at = (value: string) => ({ value, scale: false }) as unknown as string

/**
 * Draw a chart as a tree of SVG, with nothing but the server.
 *
 * Colours are the site's own variables. The points are links, each with all that it says; what is
 * drawn besides is hidden from those who do not see it, who have the table.
 */
export const plotChart = (view: ChartView, layout: ChartLayout, locale: Locale): SVGSVGElement => {
  const { document } = parseHTML('<!doctype html><html></html>')
  const { width, height, margin, fontSize, radius } = layout
  const axes = chartAxes[view.kind]
  const scales = chartScales(view, layout)
  const marks = chartMarks(view, layout, scales)
  const x = axisOptions(axes.x, scales.x, layout)
  const y = axisOptions(axes.y, scales.y, layout)
  const hidden = { ariaHidden: 'true' }
  const line = { x1: at('x1'), y1: at('y1'), x2: at('x2'), y2: at('y2'), ...hidden }
  const hrefOf = ({ point }: Pick<PointMark, 'point'>) => addresses.chip(locale, point.row.slug)
  const svg = Plot.plot({
    document,
    width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    className: 'chart__svg',
    style: { fontSize: `${fontSize}px` },
    x: { type: typeOf(axes.x), domain: [...scales.x.domain], label: nameOf(axes.x, locale) },
    y: { type: typeOf(axes.y), domain: [...scales.y.domain], label: nameOf(axes.y, locale) },
    marks: [
      Plot.gridX(x.ticks, { className: 'chart__grid', ...hidden }),
      Plot.gridY(y.ticks, { className: 'chart__grid', ...hidden }),
      ...marks.regions.map((region) =>
        Plot.rect([region], {
          x1: at('left'),
          y1: at('top'),
          x2: { value: [region.left + region.width], scale: false } as unknown as number[],
          y2: { value: [region.top + region.height], scale: false } as unknown as number[],
          fill: ruleColour(region.rule),
          fillOpacity: 0.09,
          stroke: ruleColour(region.rule),
          strokeDasharray: dashes[region.rule % dashes.length],
          className: 'chart__region',
          ...hidden,
        }),
      ),
      Plot.axisX(x.ticks, { text: x.text, className: 'chart__axis', ...hidden }),
      Plot.axisY(y.ticks, { text: y.text, className: 'chart__axis', ...hidden }),
      Plot.link(marks.spans, { ...line, stroke: 'var(--chart-point)', strokeWidth: 2 }),
      Plot.arrow(marks.arrows, {
        ...line,
        stroke: 'var(--chart-point)',
        strokeWidth: 1.5,
        headLength: radius * 1.6,
      }),
      Plot.dot(marks.points, {
        x: at('x'),
        y: at('y'),
        r: radius,
        fill: ({ isBound }: PointMark) => (isBound ? 'var(--paper)' : 'var(--chart-point)'),
        stroke: ({ isBound }: PointMark) => (isBound ? 'var(--chart-point)' : 'var(--paper)'),
        strokeWidth: 1.5,
        href: hrefOf,
        title: ({ point }: PointMark) => sayPoint(point.row, view.kind, locale),
        className: 'chart__points',
      }),
      ...marks.regionLabels.map((label) =>
        Plot.text([label], {
          x: at('x'),
          y: at('y'),
          text: 'text',
          textAnchor: 'start',
          fill: ruleColour(label.rule),
          stroke: 'var(--paper)',
          strokeWidth: 4,
          fontWeight: 700,
          className: 'chart__code',
          ...hidden,
        }),
      ),
      ...anchors.map((anchor) =>
        Plot.text(
          marks.labels.filter((label) => label.anchor === anchor),
          {
            x: at('x'),
            y: at('y'),
            text: 'text',
            textAnchor: anchor,
            fill: 'var(--text)',
            stroke: 'var(--paper)',
            strokeWidth: 4,
            href: hrefOf,
            className: 'chart__labels',
            ...hidden,
          },
        ),
      ),
    ],
  }) as SVGSVGElement
  return svg
}
