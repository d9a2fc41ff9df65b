import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { readBitmap } from '../../../../src/content/pictures/readBitmap.ts'
import { buildPng } from '../../../support/pictures/buildPng.ts'

const colours = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      sharp({
        create: {
          width: 2,
          height: 2,
          channels: 3,
          background: { r: (index * 37) % 256, g: (index * 91) % 256, b: (index * 53) % 256 },
        },
      })
        .png()
        .toBuffer(),
    ),
  )

const animation = async (frames: number) =>
  await sharp(await colours(frames), { join: { animated: true } })
    .gif({ dither: 0 })
    .toBuffer()

const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()

describe('readBitmap', () => {
  it('counts the pixels before it decodes them', async () => {
    expect(await readBitmap(buildPng(30_000, 30_000, 1), 'png')).toEqual({
      ok: false,
      problem: { finding: 'too-many-pixels', megapixels: 900 },
    })
  })

  it('counts the frames of an animation', async () => {
    expect(await readBitmap(await animation(12), 'gif')).toMatchObject({ ok: true })
    const long = await readBitmap(await animation(301), 'gif')
    expect(long).toEqual({ ok: false, problem: { finding: 'too-many-frames', frames: 301 } })
  })

  it('finds the last line missing', async () => {
    expect(await readBitmap(buildPng(400, 400, 399), 'png')).toEqual({
      ok: false,
      problem: { finding: 'broken' },
    })
  })

  it('keeps every colour of a palette', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
    const drawing = await sharp({
      create: { width: 90, height: 90, channels: 3, background: '#888', noise },
    })
      .png({ palette: true, colours: 64 })
      .toBuffer()
    const read = await readBitmap(drawing, 'png')
    if (!read.ok) throw new Error('refused')
    expect((await pixels(read.value)).equals(await pixels(drawing))).toBe(true)
    expect((await sharp(read.value).metadata()).isPalette).toBe(true)
  })
})
