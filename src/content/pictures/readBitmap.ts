import type { Metadata } from 'sharp'
import sharp from 'sharp'

import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { pictureLimits } from './pictureLimits.ts'
import type { PictureFormat } from './pictureFormat.ts'

/** Why a bitmap cannot be taken. */
export type BitmapProblem =
  | { readonly finding: 'broken' }
  | { readonly finding: 'too-many-pixels'; readonly megapixels: number }
  | { readonly finding: 'too-many-frames'; readonly frames: number }

type Bitmap = Exclude<PictureFormat, 'svg'>

const open = (bytes: Uint8Array, isAnimated: boolean) =>
  sharp(bytes, {
    // The limits are checked by hand first, to say which; this one stops what lies in its header.
    limitInputPixels: pictureLimits.animatedPixels,
    failOn: 'error',
    animated: isAnimated,
    sequentialRead: true,
  })

/** Tell whether an ISO base media file is made of its boxes, with nothing behind them. */
const isTiledByBoxes = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  while (at + 16 <= bytes.length) {
    const length = view.getUint32(at)
    if (length === 0) return true
    const size = length === 1 ? Number(view.getBigUint64(at + 8)) : length
    if (size < 8) return false
    at += size
  }
  return at === bytes.length
}

const measure = async (bytes: Uint8Array): Promise<Result<Metadata, BitmapProblem>> => {
  const header = await sharp(bytes, { limitInputPixels: false, animated: true }).metadata()
  const frames = header.pages ?? 1
  const height = header.pageHeight ?? header.height ?? 0
  const pixels = (header.width ?? 0) * height
  if (pixels > pictureLimits.pixels) {
    return fail({ finding: 'too-many-pixels', megapixels: Math.round(pixels / 1_000_000) })
  }
  if (frames > pictureLimits.frames || pixels * frames > pictureLimits.animatedPixels) {
    return fail({ finding: 'too-many-frames', frames })
  }
  return pixels > 0 ? ok(header) : fail({ finding: 'broken' })
}

/**
 * Decode a bitmap to its last pixel, and write a photograph or a drawing anew.
 *
 * What is kept of a JPEG or PNG is what was decoded: turned upright, in sRGB, without position,
 * camera or author, and without whatever else was hidden in the file. The other formats are decoded
 * to the end and given back as they are; Payload writes them anew itself, as it does with whatever
 * may be animated.
 */
export const readBitmap = async (
  bytes: Uint8Array,
  format: Bitmap,
): Promise<Result<Uint8Array, BitmapProblem>> => {
  try {
    const measured = await measure(bytes)
    if (!measured.ok) return measured
    const { chromaSubsampling, isPalette } = measured.value
    if (format === 'jpeg') {
      const upright = open(bytes, false).autoOrient()
      return ok(await upright.jpeg({ quality: 90, chromaSubsampling }).toBuffer())
    }
    if (format === 'png') {
      // A palette of 256 colours is found again exactly, and saves two thirds of a chart's bytes.
      const options = isPalette ? { palette: true, quality: 100, dither: 0 } : {}
      return ok(await open(bytes, false).autoOrient().png(options).toBuffer())
    }
    if (format === 'avif' && !isTiledByBoxes(bytes)) return fail({ finding: 'broken' })
    // Shrunk to a dot, a picture has been decoded from end to end and takes no memory.
    await open(bytes, true).resize(1, 1, { fit: 'fill' }).raw().toBuffer()
    return ok(bytes)
  } catch {
    return fail({ finding: 'broken' })
  }
}
