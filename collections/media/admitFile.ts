import type { PayloadRequest } from 'payload'

import { fingerprint } from '../../src/kernel/fingerprint.ts'
import type { PictureFormat } from '../../src/content/pictures/pictureFormat.ts'
import { pictureFormat, pictureFormats } from '../../src/content/pictures/pictureFormat.ts'
import { pictureLimits } from '../../src/content/pictures/pictureLimits.ts'
import { extensionOf, pictureName } from '../../src/content/pictures/pictureName.ts'
import { readBitmap } from '../../src/content/pictures/readBitmap.ts'
import { sanitizeSvg } from '../../src/content/pictures/svg/sanitizeSvg.ts'
import { mediaMessages } from './messages.ts'
import { refusePicture } from './refusePicture.ts'

type File = NonNullable<PayloadRequest['file']>

/** A file that may be stored, and the print of the bytes that it came as. */
export type AdmittedFile = { readonly file: File; readonly print: string }

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)

const identify = (req: PayloadRequest, name: string, bytes: Uint8Array): PictureFormat => {
  const format = pictureFormat(bytes)
  if (format === undefined) return refusePicture(req, mediaMessages.noPicture, { name })
  const { extensions } = pictureFormats[format]
  if (!(extensions as readonly string[]).includes(extensionOf(name))) {
    const values = { name, format: format.toUpperCase(), extension: extensions[0] }
    return refusePicture(req, mediaMessages.otherExtension, values)
  }
  return format
}

const readSvg = (req: PayloadRequest, name: string, bytes: Uint8Array): Uint8Array => {
  if (bytes.length > pictureLimits.svgBytes) {
    const limit = megabytes(pictureLimits.svgBytes)
    return refusePicture(req, mediaMessages.tooLarge, { name, limit })
  }
  const clean = sanitizeSvg(new TextDecoder('utf-8').decode(bytes))
  if (clean.ok) return Buffer.from(clean.value)
  const isBroken = clean.problem === 'broken'
  return refusePicture(req, isBroken ? mediaMessages.broken : mediaMessages.tooComplex, { name })
}

const read = async (
  req: PayloadRequest,
  name: string,
  bytes: Uint8Array,
  format: PictureFormat,
): Promise<Uint8Array> => {
  if (format === 'svg') return readSvg(req, name, bytes)
  const bitmap = await readBitmap(bytes, format)
  if (bitmap.ok) return bitmap.value
  const { problem } = bitmap
  switch (problem.finding) {
    case 'broken':
      return refusePicture(req, mediaMessages.broken, { name })
    case 'too-many-pixels': {
      const limit = megabytes(pictureLimits.pixels)
      return refusePicture(req, mediaMessages.tooManyPixels, { ...problem, name, limit })
    }
    case 'too-many-frames':
      return refusePicture(req, mediaMessages.tooManyFrames, { ...problem, name })
  }
}

/**
 * Judge an uploaded file by its bytes, and give what may be stored of it.
 *
 * @throws ValidationError on `file`, in the language of the request.
 */
export const admitFile = async (req: PayloadRequest, file: File): Promise<AdmittedFile> => {
  const { data, name } = file
  if (data.length > pictureLimits.bytes) {
    const limit = megabytes(pictureLimits.bytes)
    return refusePicture(req, mediaMessages.tooLarge, { name, limit })
  }
  const format = identify(req, name, data)
  const print = fingerprint(data)
  const bytes = Buffer.from(await read(req, name, data, format))
  const { mimeType } = pictureFormats[format]
  const stored = pictureName(name, format, print)
  return {
    print,
    file: { ...file, data: bytes, size: bytes.length, mimetype: mimeType, name: stored },
  }
}
