import { drawing } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

/** Draw two lit openings in a wall of slats, with the light that falls through them. */
export const windows = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const slats: string[] = []
  for (let x = -20; x < 1620; x += 34) {
    slats.push(
      `<rect x="${x}" y="0" width="24" height="1000" fill="${palette.deep}" opacity="${(0.35 + 0.4 * random()).toFixed(2)}"/>`,
    )
  }
  const opening = (x: number, y: number, width: number, height: number): string => `
    <polygon points="${x},${y + height} ${x + width},${y + height} ${x + width + 420},1000 ${x + 180},1000" fill="url(#fall)"/>
    <rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#light)"/>
    <rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${palette.light}" stroke-width="4"/>
    <path d="M${x + width / 2} ${y}v${height}M${x} ${y + height * 0.42}h${width}" stroke="${palette.mid}" stroke-width="7"/>`
  return drawing(`
    <defs>
      <linearGradient id="light" x1="0" y1="0" x2="0.4" y2="1">
        <stop offset="0" stop-color="${palette.light}"/><stop offset="1" stop-color="${palette.bright}"/>
      </linearGradient>
      <linearGradient id="fall" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="${palette.bright}" stop-opacity="0.75"/>
        <stop offset="1" stop-color="${palette.mid}" stop-opacity="0"/>
      </linearGradient>
    </defs>
    <rect width="100%" height="100%" fill="${palette.ground}"/>${slats.join('')}
    ${opening(330, 190, 260, 400)}${opening(880, 130, 330, 360)}`)
}
