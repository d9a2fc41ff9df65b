import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as browsers } from 'playwright-core'
import sharp from 'sharp'
import { parse } from 'yaml'
import { z } from 'zod'
import { chipFiguresSchema } from '../arithmetic/chipFigures.ts'
import { charts } from './charts.ts'
import { covers } from './covers.ts'

const require = createRequire(import.meta.url)
const pictures = new URL('../pictures/', import.meta.url)
const figures = new URL('../content/figures.yaml', import.meta.url)

const fontFace = async (weight: number): Promise<string> => {
  const path = require.resolve(
    `@fontsource/noto-sans-tc/files/noto-sans-tc-latin-${weight}-normal.woff2`,
  )
  const data = (await readFile(path)).toString('base64')
  return `@font-face{font-family:Chart;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`
}

const largest = 115_000

/** Compress a picture as far as it takes to stay small in the repository. */
const compress = async (drawn: Buffer): Promise<Buffer> => {
  for (const quality of [80, 70, 60, 50, 40]) {
    const webp = await sharp(drawn).webp({ quality, effort: 6, smartSubsample: true }).toBuffer()
    if (webp.length <= largest) return webp
  }
  throw new Error('a picture is too detailed to be kept in the repository')
}

/**
 * Draw every picture of the demonstration anew into `../pictures`.
 *
 * The pictures are in the repository; this runs when a drawing or a number has changed. A browser
 * does the drawing, because the fonts of the machine must not decide how a chart looks.
 */
export const drawPictures = async (only?: string): Promise<void> => {
  const numbers = z
    .record(z.string(), chipFiguresSchema)
    .parse(parse(await readFile(figures, 'utf8')))
  const faces = (await Promise.all([400, 500, 700].map(fontFace))).join('')
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    for (const [key, svg] of Object.entries({ ...covers(), ...charts(numbers) })) {
      if (only && !key.includes(only)) continue
      const height = Number(/height="(\d+)"/.exec(svg)?.[1])
      await page.setViewportSize({ width: 1600, height })
      await page.setContent(
        `<style>${faces}body{margin:0}svg{display:block}text{font-family:Chart}</style>${svg}`,
      )
      await page.evaluate('document.fonts.ready.then(() => undefined)')
      const drawn = await page.screenshot({ type: 'png' })
      const webp = await compress(drawn)
      await writeFile(new URL(`${key}.webp`, pictures), webp)
    }
  } finally {
    await browser.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await drawPictures(process.argv[2])
