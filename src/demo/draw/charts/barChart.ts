import { canvas, drawing, tenth } from '../canvas.ts'
import { ink } from './ink.ts'
import { label } from './label.ts'

type Bar = Readonly<{ name: string; value: number; text: string }>

type Line = Readonly<{ value: number; text: string }>

/** Draw bars from the longest to the shortest, against a line that parts them in two colours. */
export const barChart = (bars: readonly Bar[], line: Line, unit: string): string => {
  const left = 330
  const right = canvas.width - 250
  const top = 140
  const step = (canvas.height - top - 30) / bars.length
  const longest = Math.max(...bars.map((bar) => bar.value))
  const reach = (value: number): number => tenth(left + (value / longest) * (right - left))
  const marks = bars.map((bar, index) => {
    const y = tenth(top + index * step)
    const middle = tenth(y + step / 2 + 13)
    const colour = bar.value >= line.value ? ink.over : ink.under
    return [
      label(left - 28, middle, bar.name, { anchor: 'end' }),
      `<rect x="${left}" y="${tenth(y + step * 0.16)}" width="${tenth(reach(bar.value) - left)}" height="${tenth(step * 0.68)}" fill="${colour}"/>`,
    ].join('')
  })
  const values = bars.map((bar, index) => {
    const middle = tenth(top + (index + 0.5) * step + 13)
    const fill = bar.value >= line.value ? ink.over : ink.under
    return label(reach(bar.value) + 20, middle, bar.text, { weight: 700, fill, isRimmed: true })
  })
  const at = reach(line.value)
  return drawing(`
    <rect width="100%" height="100%" fill="${ink.paper}"/>
    ${marks.join('')}
    <path d="M${left} ${top - 6}V${canvas.height - 24}" stroke="${ink.text}" stroke-width="3"/>
    <path d="M${at} ${top - 36}V${canvas.height - 24}" stroke="${ink.text}" stroke-width="4" stroke-dasharray="14 9"/>
    ${values.join('')}
    ${label(at, top - 56, line.text, { weight: 700, anchor: 'middle' })}
    ${label(canvas.width - 60, top - 56, unit, { fill: ink.quiet, anchor: 'end' })}`)
}
