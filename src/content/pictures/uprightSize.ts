import sharp from 'sharp'

import { pictureFormat } from './pictureFormat.ts'

/**
 * Measure a bitmap as it is shown: turned upright, one frame of it.
 *
 * Nothing is said of a drawing, which has no size of its own.
 */
export const uprightSize = async (
  bytes: Uint8Array,
): Promise<{ readonly width: number; readonly height: number } | undefined> => {
  const format = pictureFormat(bytes)
  if (format === undefined || format === 'svg') return undefined
  try {
    const image = sharp(bytes, { limitInputPixels: false, animated: true })
    const { autoOrient, pageHeight } = await image.metadata()
    return { width: autoOrient.width, height: pageHeight ?? autoOrient.height }
  } catch {
    return undefined
  }
}
