import { canvas, drawing, tenth } from '../canvas.ts'
import { ink } from './ink.ts'
import { label } from './label.ts'

/** A chip on the map; `side` is where its name stands. */
export type MapPoint = Readonly<{
  name: string
  tpp: number
  density: number
  side: 'left' | 'right'
}>

const frame = { left: 170, right: canvas.width - 60, top: 96, bottom: 850 }
const range = { tpp: [1400, 24000], density: [1.4, 30] } as const

const scale = (value: number, [from, to]: readonly [number, number], start: number, end: number) =>
  tenth(
    start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))) * (end - start),
  )

const across = (tpp: number): number => scale(tpp, range.tpp, frame.left, frame.right)
const up = (density: number): number => scale(density, range.density, frame.bottom, frame.top)

const area = (from: readonly [number, number], to: readonly [number, number], fill: string) =>
  `<rect x="${across(from[0])}" y="${up(to[1])}" width="${tenth(across(to[0]) - across(from[0]))}" height="${tenth(up(from[1]) - up(to[1]))}" fill="${fill}"/>`

/** Draw chips by TPP and performance density, over the four areas of 3A090. */
export const densityMap = (points: readonly MapPoint[]): string => {
  const [low, high] = [range.density[0], range.density[1]]
  const edge = range.tpp[1]
  const areas = [
    area([4800, low], [edge, high], '#f3c9bd'),
    area([1600, 5.92], [4800, high], '#f7ddd2'),
    area([1600, 3.2], [4800, 5.92], '#f6e7b8'),
    area([2400, 1.6], [4800, 3.2], '#faf0d0'),
    label(across(10800), up(2.2), 'a.1', {
      size: 74,
      weight: 700,
      fill: '#d58c79',
      anchor: 'middle',
    }),
    label(across(2760), up(14), 'a.2', {
      size: 74,
      weight: 700,
      fill: '#d9a08f',
      anchor: 'middle',
    }),
    label(across(4250), up(4.9), 'b.2', {
      size: 60,
      weight: 700,
      fill: '#c2a551',
      anchor: 'middle',
    }),
    label(across(3400), up(2.2), 'b.1', {
      size: 60,
      weight: 700,
      fill: '#c9b066',
      anchor: 'middle',
    }),
  ]
  const ticks = [
    ...[1600, 2400, 4800, 16000].map((tpp) =>
      [
        `<path d="M${across(tpp)} ${frame.bottom}v16" stroke="${ink.text}" stroke-width="3"/>`,
        label(across(tpp), frame.bottom + 64, tpp.toLocaleString('en'), { anchor: 'middle' }),
      ].join(''),
    ),
    ...[1.6, 3.2, 5.92, 20].map((density) =>
      [
        `<path d="M${frame.left - 16} ${up(density)}h16" stroke="${ink.text}" stroke-width="3"/>`,
        label(frame.left - 28, up(density) + 13, String(density), { anchor: 'end' }),
      ].join(''),
    ),
  ]
  const marks = points.map(({ name, tpp, density, side }) => {
    const x = across(tpp)
    const y = up(density)
    const text =
      side === 'right'
        ? label(x + 26, y + 14, name, { weight: 700 })
        : label(x - 26, y + 14, name, { weight: 700, anchor: 'end' })
    return `<circle cx="${x}" cy="${y}" r="15" fill="${ink.text}" stroke="${ink.paper}" stroke-width="4"/>${text}`
  })
  return drawing(`
    <rect width="100%" height="100%" fill="${ink.paper}"/>${areas.join('')}
    <path d="M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}" fill="none" stroke="${ink.text}" stroke-width="3"/>
    ${ticks.join('')}${marks.join('')}
    ${label(frame.right, frame.bottom + 132, 'TPP', { weight: 700, anchor: 'end' })}
    ${label(frame.left - 20, frame.top - 34, 'TPP / mm²', { weight: 700 })}`)
}
