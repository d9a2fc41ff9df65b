import { drawing, tenth } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

/** Draw a recording as a band of upright strokes, mirrored as sound editors show it. */
export const signal = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const strokes: string[] = []
  for (let index = 0; index < 92; index += 1) {
    const x = 62 + index * 16.2
    const swell = Math.abs(Math.sin(index / 13)) * 0.62 + Math.abs(Math.sin(index / 4.7)) * 0.25
    const height = 26 + 350 * swell * (0.45 + 0.55 * random())
    const colour = index % 23 === 11 ? palette.light : index > 46 ? palette.mid : palette.bright
    strokes.push(
      `<path d="M${tenth(x)} ${tenth(500 - height)}V${tenth(500 + height)}" stroke="${colour}"/>`,
    )
  }
  const echoes: string[] = []
  for (let radius = 90; radius < 1200; radius += 62) {
    echoes.push(
      `<circle cx="800" cy="500" r="${radius}" stroke-opacity="${tenth(Math.max(0.1, 0.7 - radius / 1700))}"/>`,
    )
  }
  return drawing(`
    <rect width="100%" height="100%" fill="${palette.ground}"/>
    <g fill="none" stroke="${palette.deep}" stroke-width="20">${echoes.join('')}</g>
    <g stroke-width="9" stroke-linecap="round">${strokes.join('')}</g>`)
}
