import { canvas, drawing, tenth } from '../canvas.ts'
import { ink } from './ink.ts'
import { label } from './label.ts'

/** A chip by its TPP and its DRAM bandwidth in GB/s; `side` is where its name stands. */
export type WindowPoint = Readonly<{
  name: string
  tpp: number
  bandwidth: number
  side: 'left' | 'right' | 'farLeft' | 'upperRight'
}>

type Plane = Readonly<{
  left: number
  right: number
  top: number
  bottom: number
  tpp: readonly [number, number]
  bandwidth: readonly [number, number]
}>

const whole: Plane = {
  left: 190,
  right: canvas.width - 70,
  top: 60,
  bottom: 850,
  tpp: [0, 38000],
  bandwidth: [0, 8600],
}

/** The corner around 21,000 TPP, eighteen times as large: the second window is too narrow to see. */
const corner: Plane = {
  left: 1080,
  right: 1500,
  top: 380,
  bottom: 750,
  tpp: [20600, 21300],
  bandwidth: [5600, 6600],
}

const across = ({ left, right, tpp: [from, to] }: Plane, tpp: number): number =>
  tenth(left + ((tpp - from) / (to - from)) * (right - left))
const up = ({ top, bottom, bandwidth: [from, to] }: Plane, bandwidth: number): number =>
  tenth(bottom - ((bandwidth - from) / (to - from)) * (bottom - top))

const box = (
  plane: Plane,
  tpp: readonly [number, number],
  bandwidth: readonly [number, number],
  look: string,
): string => {
  const [x, y] = [across(plane, tpp[0]), up(plane, bandwidth[1])]
  const width = tenth(across(plane, tpp[1]) - x)
  const height = tenth(up(plane, bandwidth[0]) - y)
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`
}

const window = `fill="${ink.mark}" fill-opacity="0.45" stroke="${ink.mark}" stroke-width="4"`
const dashes = `fill="none" stroke="${ink.open}" stroke-width="4" stroke-dasharray="14 9"`
const dot = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="13" fill="${ink.text}" stroke="${ink.paper}" stroke-width="4"/>`

const named = (point: WindowPoint): string => {
  const [x, y] = [across(whole, point.tpp), up(whole, point.bandwidth)]
  const look = { weight: 700 } as const
  const text = {
    right: label(x + 26, y + 14, point.name, look),
    left: label(x - 26, y + 14, point.name, { ...look, anchor: 'end' }),
    farLeft: label(x - 84, y + 14, point.name, { ...look, anchor: 'end' }),
    upperRight: label(x + 22, y - 12, point.name, look),
  }[point.side]
  return text + dot(x, y)
}

const enlarged = (points: readonly WindowPoint[]): string => {
  const inside = points.filter(
    ({ tpp, bandwidth }) => tpp > 20800 && tpp < 21100 && bandwidth > 5800 && bandwidth < 6200,
  )
  const frame = `fill="${ink.paper}" stroke="${ink.text}" stroke-width="3"`
  const limit = up(corner, 6500)
  const edge = across(corner, 21000)
  return [
    `<path d="M${across(whole, 20950)} ${up(whole, 6000)}L${corner.left} ${corner.top}M${across(whole, 20950)} ${up(whole, 6000)}L${corner.left} ${corner.bottom}" stroke="${ink.quiet}" stroke-width="3"/>`,
    box(corner, corner.tpp, corner.bandwidth, frame),
    box(corner, [20600, 21000], [5600, 6500], 'fill="#d5eadd"'),
    `<path d="M${edge} ${corner.bottom}V${limit}H${corner.left}" ${dashes}/>`,
    box(corner, [20800, 21100], [5800, 6200], window),
    label(across(corner, 20800), corner.bottom + 48, '20,800', { anchor: 'middle' }),
    label(across(corner, 21100), corner.bottom + 48, '21,100', { anchor: 'middle' }),
    ...inside.map((point) => dot(across(corner, point.tpp), up(corner, point.bandwidth))),
  ].join('')
}

/** Draw chips over the area of case-by-case review and the two windows of the duty of 2026. */
export const reviewWindows = (points: readonly WindowPoint[]): string => {
  const ticks = [
    ...[7000, 14000, 21000, 36000].map((tpp) =>
      label(across(whole, tpp), whole.bottom + 60, tpp.toLocaleString('en'), { anchor: 'middle' }),
    ),
    ...[2000, 4000, 6500, 8000].map((bandwidth) =>
      label(whole.left - 24, up(whole, bandwidth) + 14, bandwidth.toLocaleString('en'), {
        anchor: 'end',
      }),
    ),
  ]
  return drawing(`
    <rect width="100%" height="100%" fill="${ink.paper}"/>
    ${box(whole, [0, 21000], [0, 6500], 'fill="#d5eadd"')}
    <path d="M${across(whole, 21000)} ${whole.bottom}V${up(whole, 6500)}H${whole.left}" ${dashes}/>
    ${box(whole, [14000, 17500], [4500, 5000], window)}
    ${box(whole, [20800, 21100], [5800, 6200], window)}
    <path d="M${whole.left} ${whole.top}V${whole.bottom}H${whole.right}" fill="none" stroke="${ink.text}" stroke-width="3"/>
    ${ticks.join('')}${enlarged(points)}${points.map(named).join('')}
    ${label(whole.right, whole.bottom + 126, 'TPP', { weight: 700, anchor: 'end' })}
    ${label(whole.left + 26, whole.top + 30, 'GB/s', { weight: 700 })}`)
}
