import { canvas, drawing, tenth } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

/** Draw a wafer seen at an angle of light: dies on a disc, a few of them lit. */
export const wafer = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const radius = 640
  const die = { width: 62, height: 76, gap: 7 }
  const dies: string[] = []
  for (let column = -11; column <= 11; column += 1) {
    for (let row = -9; row <= 9; row += 1) {
      const x = column * (die.width + die.gap)
      const y = row * (die.height + die.gap)
      const reach = Math.hypot(Math.abs(x) + die.width / 2, Math.abs(y) + die.height / 2)
      if (reach > radius - 14) continue
      const sheen = 0.5 + 0.5 * Math.sin((x * 0.8 + y * 1.1) / 190)
      const lit = random() < 0.055
      const fill = lit ? palette.light : sheen > 0.6 ? palette.bright : palette.mid
      const opacity = lit ? 0.95 : 0.16 + 0.66 * sheen * (0.75 + 0.25 * random())
      const corner = `x="${tenth(x - die.width / 2)}" y="${tenth(y - die.height / 2)}"`
      dies.push(
        `<rect ${corner} width="${die.width}" height="${die.height}" rx="3" fill="${fill}" opacity="${opacity.toFixed(2)}"/>`,
      )
    }
  }
  const place = `translate(${canvas.width * 0.63} ${canvas.height * 0.54}) rotate(-17)`
  return drawing(`
    <defs>
      <radialGradient id="disc" cx="35%" cy="30%" r="80%">
        <stop offset="0" stop-color="${palette.deep}"/><stop offset="1" stop-color="${palette.ground}"/>
      </radialGradient>
      <linearGradient id="glint" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0.3" stop-color="${palette.light}" stop-opacity="0"/>
        <stop offset="0.5" stop-color="${palette.light}" stop-opacity="0.28"/>
        <stop offset="0.68" stop-color="${palette.light}" stop-opacity="0"/>
      </linearGradient>
    </defs>
    <rect width="100%" height="100%" fill="${palette.ground}"/>
    <g transform="${place}">
      <circle r="${radius}" fill="url(#disc)" stroke="${palette.bright}" stroke-opacity="0.5" stroke-width="3"/>
      ${dies.join('')}
      <circle r="${radius}" fill="url(#glint)"/>
    </g>`)
}
