import { drawing } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

/** Draw an orderly field in which five cells have slipped out of place. */
export const displaced = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const wrong = new Set(['3:2', '11:1', '7:5', '13:7', '4:8'])
  const cells: string[] = []
  const slipped: string[] = []
  for (let column = 0; column < 16; column += 1) {
    for (let row = 0; row < 10; row += 1) {
      const x = column * 100 + 12
      const y = row * 100 + 12
      if (wrong.has(`${column}:${row}`)) {
        const turn = 14 + random() * 22
        cells.push(
          `<rect x="${x}" y="${y}" width="76" height="76" rx="6" fill="none" stroke="${palette.mid}" stroke-width="4" stroke-dasharray="9 9"/>`,
        )
        slipped.push(
          `<rect x="${x + 34}" y="${y + 26}" width="76" height="76" rx="6" fill="${palette.light}" transform="rotate(${turn.toFixed(1)} ${x + 72} ${y + 64})"/>`,
        )
        continue
      }
      const fill = random() < 0.24 ? palette.mid : palette.deep
      cells.push(
        `<rect x="${x}" y="${y}" width="76" height="76" rx="6" fill="${fill}" opacity="${(0.55 + 0.45 * random()).toFixed(2)}"/>`,
      )
    }
  }
  return drawing(
    `<rect width="100%" height="100%" fill="${palette.ground}"/>${cells.join('')}${slipped.join('')}`,
  )
}
