import { drawing } from '../canvas.ts'
import type { Palette } from '../palettes.ts'

const set = (x: number, y: number, colour: string): string => {
  const circles: string[] = []
  for (let radius = 40; radius < 1400; radius += 112) {
    circles.push(`<circle cx="${x}" cy="${y}" r="${radius}"/>`)
  }
  return `<g fill="none" stroke="${colour}" stroke-width="13" style="mix-blend-mode:screen">${circles.join('')}</g>`
}

/** Draw two sets of rings that almost meet: the interference by which an exposure is aligned. */
export const rings = (palette: Palette, offset: number): string =>
  drawing(`
    <defs><radialGradient id="glow" cx="50%" cy="52%" r="62%">
      <stop offset="0" stop-color="${palette.deep}"/><stop offset="1" stop-color="${palette.ground}"/>
    </radialGradient></defs>
    <rect width="100%" height="100%" fill="url(#glow)"/>
    <g opacity="0.9">${set(800 - offset, 520, palette.mid)}${set(800 + offset, 520, palette.bright)}</g>
    <path d="M800 0V1000M0 520H1600" stroke="${palette.light}" stroke-width="2" opacity="0.6"/>
    <circle cx="800" cy="520" r="9" fill="${palette.light}"/>`)
