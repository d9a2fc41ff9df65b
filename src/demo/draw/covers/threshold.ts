import { drawing, tenth } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

/** Draw columns of many heights under a bright line that only some of them pass. */
export const threshold = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const line = 380
  const columns: string[] = []
  for (let index = 0; index < 40; index += 1) {
    const x = 6 + index * 40
    const hill = Math.exp(-(((index - 26) / 11) ** 2))
    const top = 930 - hill * 760 * (0.6 + 0.4 * random()) - random() * 120
    columns.push(
      `<rect x="${x}" y="${tenth(Math.max(top, line))}" width="29" height="1000" fill="url(#below)"/>`,
    )
    if (top < line) {
      columns.push(
        `<rect x="${x}" y="${tenth(top)}" width="29" height="${tenth(line - top)}" fill="${palette.light}"/>`,
      )
    }
  }
  return drawing(`
    <defs><linearGradient id="below" x1="0" y1="0" x2="0" y2="1000" gradientUnits="userSpaceOnUse">
      <stop offset="0.35" stop-color="${palette.mid}"/><stop offset="1" stop-color="${palette.deep}"/>
    </linearGradient></defs>
    <rect width="100%" height="100%" fill="${palette.ground}"/>${columns.join('')}
    <rect x="0" y="${line - 5}" width="1600" height="10" fill="${palette.bright}"/>
    <rect x="0" y="${line - 34}" width="1600" height="68" fill="${palette.bright}" opacity="0.16"/>`)
}
