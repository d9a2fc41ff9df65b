import { drawing, tenth } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

/** Draw layers laid down one upon another, cut through where the newer ones begin. */
export const strata = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const colours = [palette.deep, palette.mid, palette.bright, palette.mid, palette.light]
  const layers: string[] = []
  for (let index = 0; index < 22; index += 1) {
    const level = 90 + index * 46
    const swing = 26 + random() * 42
    const phase = random() * 6.28
    const slope = -80 + random() * 90
    const points: string[] = []
    for (let x = -20; x <= 1620; x += 20) {
      const wave = Math.sin(x / (210 + index * 9) + phase) * swing
      const fault = x > 1010 ? 96 : 0
      points.push(`${x},${tenth(level + wave + slope * (x / 1600) + fault)}`)
    }
    const colour = colours[(index * 3 + Math.floor(random() * 2)) % colours.length]!
    layers.push(
      `<polygon points="${points.join(' ')} 1620,1100 -20,1100" fill="${colour}"/>`,
      `<polyline points="${points.join(' ')}" fill="none" stroke="${palette.ground}" stroke-width="9"/>`,
    )
  }
  return drawing(`
    <rect width="100%" height="100%" fill="${palette.ground}"/>${layers.join('')}
    <path d="M1010 0V1000" stroke="${palette.ground}" stroke-width="14"/>`)
}
