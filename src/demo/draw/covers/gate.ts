import { drawing, tenth } from '../canvas.ts'
import type { Palette } from '../palettes.ts'

/** Draw fins that pass under a gate, as in a transistor; the gate stands closed. */
export const gate = (palette: Palette): string => {
  const fins: string[] = []
  for (let index = 0; index < 13; index += 1) {
    const y = 70 + index * 72
    const run = index % 3 === 1 ? 1660 : 640
    fins.push(
      `<path d="M-40 ${y}h${run + 40}l26 -22h-${run + 40}z" fill="${palette.bright}" opacity="${tenth(0.55 + 0.03 * index)}"/>`,
      `<path d="M-40 ${y}h${run + 40}v24h-${run + 40}z" fill="${palette.mid}"/>`,
      run < 1000
        ? `<path d="M1010 ${y}h650v24h-650z" fill="${palette.deep}"/><path d="M1010 ${y}h650l26 -22h-650z" fill="${palette.deep}" opacity="0.7"/>`
        : '',
    )
  }
  return drawing(`
    <defs><linearGradient id="metal" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="${palette.deep}"/><stop offset="0.35" stop-color="${palette.light}"/>
      <stop offset="0.6" stop-color="${palette.bright}"/><stop offset="1" stop-color="${palette.deep}"/>
    </linearGradient></defs>
    <rect width="100%" height="100%" fill="${palette.ground}"/>${fins.join('')}
    <rect x="690" y="-10" width="250" height="1020" fill="url(#metal)"/>
    <path d="M690 -10V1010M940 -10V1010" stroke="${palette.ground}" stroke-width="10"/>`)
}
