import { drawing, tenth } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

/** Draw lanes that run together, stop at a bar, and run on. */
export const flow = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const colours = [palette.mid, palette.mid, palette.bright, palette.light]
  const lanes: string[] = []
  for (let index = 0; index < 46; index += 1) {
    const start = -60 + index * 25
    const end = 180 + ((index * 17) % 46) * 15
    const colour = colours[Math.floor(random() * colours.length)]!
    const width = 4 + random() * 9
    const path = `M-20 ${tenth(start)}C420 ${tenth(start)} 560 ${tenth(330 + index * 8)} 800 ${tenth(330 + index * 8)}S1200 ${tenth(end)} 1620 ${tenth(end)}`
    const dash = `${Math.round(40 + random() * 380)} ${Math.round(12 + random() * 70)}`
    lanes.push(
      `<path d="${path}" stroke="${colour}" stroke-width="${tenth(width)}" stroke-dasharray="${dash}" opacity="${(0.55 + 0.45 * random()).toFixed(2)}"/>`,
    )
  }
  return drawing(`
    <defs><linearGradient id="bed" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="${palette.ground}"/><stop offset="0.5" stop-color="${palette.deep}"/>
      <stop offset="1" stop-color="${palette.ground}"/>
    </linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#bed)"/>
    <g fill="none" stroke-linecap="round">${lanes.join('')}</g>
    <rect x="786" y="250" width="28" height="530" rx="14" fill="${palette.ground}" stroke="${palette.light}" stroke-width="5"/>`)
}
