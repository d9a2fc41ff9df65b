import { drawing, tenth } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

const tilt = { x: 0.866 * 0.78, y: 0.5 * 0.78 }

/** Place a point of the ground plan, `z` upwards, on the picture: an isometric view. */
const project = (x: number, y: number, z: number): string =>
  `${tenth(800 + (x - y) * tilt.x)},${tenth(530 + (x + y) * tilt.y - z * 0.78)}`

/** Draw one flat slab, its three visible faces in three shades. */
const slab = (
  x: number,
  y: number,
  z: number,
  side: number,
  thick: number,
  faces: readonly [string, string, string],
): string => {
  const [top, left, right] = faces
  const at = (dx: number, dy: number, dz: number) => project(x + dx, y + dy, z + dz)
  return [
    `<polygon points="${at(0, side, 0)} ${at(side, side, 0)} ${at(side, side, thick)} ${at(0, side, thick)}" fill="${left}"/>`,
    `<polygon points="${at(side, 0, 0)} ${at(side, side, 0)} ${at(side, side, thick)} ${at(side, 0, thick)}" fill="${right}"/>`,
    `<polygon points="${at(0, 0, thick)} ${at(side, 0, thick)} ${at(side, side, thick)} ${at(0, side, thick)}" fill="${top}"/>`,
  ].join('')
}

/** Draw stacks of memory dies standing around a logic die. */
export const stacks = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const marks: string[] = []
  marks.push(slab(-560, -560, -46, 1120, 46, [palette.deep, palette.ground, '#0b0920']))
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      const x = -480 + column * 350
      const y = -480 + row * 350
      if (row === 1 && column === 1) {
        marks.push(slab(x - 20, y - 20, 0, 300, 60, [palette.light, palette.bright, palette.mid]))
        continue
      }
      const near = row + column > 2
      const layers = near ? 2 + Math.floor(random() * 3) : 6 + Math.floor(random() * 6)
      for (let layer = 0; layer < layers; layer += 1) {
        const faces = [
          layer === layers - 1 ? palette.bright : palette.mid,
          layer % 2 === 0 ? palette.mid : palette.deep,
          layer % 2 === 0 ? palette.deep : palette.ground,
        ] as const
        marks.push(slab(x, y, layer * 26, 260, 21, faces))
      }
    }
  }
  return drawing(`
    <defs><radialGradient id="air" cx="50%" cy="40%" r="75%">
      <stop offset="0" stop-color="${palette.deep}"/><stop offset="1" stop-color="${palette.ground}"/>
    </radialGradient></defs>
    <rect width="100%" height="100%" fill="url(#air)"/>${marks.join('')}`)
}
