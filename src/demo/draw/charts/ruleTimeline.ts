import { canvas, drawing, tenth } from '../canvas.ts'
import { ink } from './ink.ts'
import { label } from './label.ts'

/** An event on the timeline; `turn` is whether it tightened, loosened or explained, or is China's. */
export type RuleEvent = Readonly<{
  date: string
  text: string
  turn: 'tighter' | 'looser' | 'explained' | 'china'
}>

const colours = {
  tighter: ink.over,
  looser: ink.open,
  explained: ink.quiet,
  china: ink.mark,
} as const
const span = { from: Date.UTC(2022, 5, 1), to: Date.UTC(2026, 6, 15) }
const height = 1280

/** Draw events down a line of time that is true to scale, their labels spread beside it. */
export const ruleTimeline = (events: readonly RuleEvent[]): string => {
  const top = 60
  const bottom = height - 60
  const place = (time: number): number =>
    tenth(top + ((time - span.from) / (span.to - span.from)) * (bottom - top))
  const years = [2023, 2024, 2025, 2026].map((year) => {
    const y = place(Date.UTC(year, 0, 1))
    return `<path d="M150 ${y}h50" stroke="${ink.quiet}" stroke-width="3"/>${label(134, y + 14, String(year), { anchor: 'end', fill: ink.quiet })}`
  })
  const step = (bottom - top) / (events.length - 1)
  const marks = events.map(({ date, text, turn }, index) => {
    const y = place(Date.parse(date))
    const line = tenth(top + index * step)
    const colour = colours[turn]
    return [
      `<path d="M200 ${y}C330 ${y} 330 ${line} 460 ${line}H500" fill="none" stroke="${colour}" stroke-width="4"/>`,
      `<circle cx="200" cy="${y}" r="13" fill="${colour}"/>`,
      label(522, line + 15, date, { weight: 700, fill: colour }),
      label(800, line + 15, text),
    ].join('')
  })
  return drawing(
    `<rect width="${canvas.width}" height="${height}" fill="${ink.paper}"/>
    <path d="M200 30V${height - 30}" stroke="${ink.text}" stroke-width="5"/>
    ${years.join('')}${marks.join('')}`,
    height,
  )
}
