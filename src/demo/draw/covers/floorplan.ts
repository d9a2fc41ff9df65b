import { canvas, drawing, tenth } from '../canvas.ts'
import type { Palette } from '../palettes.ts'
import { seededRandom } from '../seededRandom.ts'

type Block = { x: number; y: number; width: number; height: number }

/** Cut a block in two, again and again, as a floorplan divides a die among its units. */
const divide = (block: Block, depth: number, random: () => number): Block[] => {
  const small = block.width * block.height < 9000 || Math.min(block.width, block.height) < 46
  if (depth === 0 || small || (depth < 4 && random() < 0.12)) return [block]
  const share = 0.3 + 0.4 * random()
  const across = block.width > block.height * (0.7 + 0.6 * random())
  const first = across
    ? { ...block, width: block.width * share }
    : { ...block, height: block.height * share }
  const second = across
    ? { ...block, x: block.x + first.width, width: block.width - first.width }
    : { ...block, y: block.y + first.height, height: block.height - first.height }
  return [...divide(first, depth - 1, random), ...divide(second, depth - 1, random)]
}

/** Fill a block with the fine stripes of a memory array or of standard cells. */
const texture = (block: Block, colour: string, random: () => number): string => {
  const upright = random() < 0.5
  const step = 7 + Math.floor(random() * 3) * 5
  const lines: string[] = []
  const length = upright ? block.width : block.height
  for (let at = step; at < length - 4; at += step) {
    lines.push(
      upright
        ? `M${tenth(block.x + at)} ${tenth(block.y + 6)}v${tenth(block.height - 12)}`
        : `M${tenth(block.x + 6)} ${tenth(block.y + at)}h${tenth(block.width - 12)}`,
    )
  }
  return `<path d="${lines.join('')}" stroke="${colour}" stroke-width="2" opacity="0.55"/>`
}

/** Draw a die's floorplan filling the frame. */
export const floorplan = (palette: Palette, seed: number): string => {
  const random = seededRandom(seed)
  const frame = { x: 40, y: 40, width: canvas.width - 80, height: canvas.height - 80 }
  const fills = [palette.deep, palette.deep, palette.mid, palette.mid, palette.bright]
  const blocks = divide(frame, 8, random).map((block) => {
    const inner = {
      x: block.x + 5,
      y: block.y + 5,
      width: block.width - 10,
      height: block.height - 10,
    }
    const fill = random() < 0.05 ? palette.light : fills[Math.floor(random() * fills.length)]!
    const box = `<rect x="${tenth(inner.x)}" y="${tenth(inner.y)}" width="${tenth(inner.width)}" height="${tenth(inner.height)}" rx="4" fill="${fill}"/>`
    return random() < 0.6 ? box + texture(inner, palette.ground, random) : box
  })
  return drawing(`<rect width="100%" height="100%" fill="${palette.ground}"/>${blocks.join('')}`)
}
