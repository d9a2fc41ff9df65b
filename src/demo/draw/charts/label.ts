import { ink } from './ink.ts'

type Look = Readonly<{
  size?: number
  weight?: 400 | 500 | 700
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
  /** Whether the letters keep a rim of paper, where they cross a line. */
  isRimmed?: boolean
}>

/** Set a line of text on a chart; 40 pixels by default, which is 10 on a phone. */
export const label = (x: number, y: number, text: string, look: Look = {}): string => {
  const { size = 40, weight = 500, fill = ink.text, anchor = 'start', isRimmed = false } = look
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const rim = isRimmed
    ? ` stroke="${ink.paper}" stroke-width="16" stroke-linejoin="round" paint-order="stroke"`
    : ''
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}"${rim}>${safe}</text>`
}
