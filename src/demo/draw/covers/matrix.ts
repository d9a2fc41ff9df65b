import { drawing } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

/** Draw a matrix full on the left, and on the right with two of every four entries gone. */
export const matrix = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const cells: string[] = []
  const size = 50
  for (let row = 0; row < 20; row += 1) {
    for (let group = 0; group < 8; group += 1) {
      const kept = new Set<number>()
      while (kept.size < 2) kept.add(Math.floor(random() * 4))
      for (let place = 0; place < 4; place += 1) {
        const x = (group * 4 + place) * size
        const full = group < 4 || kept.has(place)
        const colour = full ? (group < 4 ? palette.bright : palette.light) : palette.deep
        const opacity = full ? 0.45 + 0.55 * random() : 0.55
        cells.push(
          full
            ? `<rect x="${x + 5}" y="${row * size + 5}" width="40" height="40" rx="5" fill="${colour}" opacity="${opacity.toFixed(2)}"/>`
            : `<circle cx="${x + 25}" cy="${row * size + 25}" r="5" fill="${colour}"/>`,
        )
      }
    }
  }
  return drawing(`
    <rect width="100%" height="100%" fill="${palette.ground}"/>${cells.join('')}
    <rect x="797" y="0" width="6" height="1000" fill="${palette.ground}"/>`)
}
