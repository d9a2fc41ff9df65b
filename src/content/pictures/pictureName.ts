import type { PictureFormat } from './pictureFormat.ts'
import { pictureFormats } from './pictureFormat.ts'

/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** The longest base name in bytes: 255 is the file system's limit, and renditions add to it. */
const limit = 120

const shorten = (text: string): string => {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > limit) break
    kept += character
  }
  return kept
}

/** The extension that a file's name ends with, in lower case; empty if there is none. */
export const extensionOf = (name: string): string =>
  /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * Name a picture's file: what is left of the sender's name, then the print of its bytes.
 *
 * Han characters stay, since a desk searches by them. The print makes the name unique without the
 * extension too: renditions of `a.png` and `a.jpg` would otherwise overwrite one another.
 *
 * @param print the fingerprint of the bytes; its first eight digits are used.
 * @example
 * pictureName('../H20 圖表.PNG', 'png', '3f2a9c1d…') // 'H20-圖表-3f2a9c1d.png'
 */
export const pictureName = (name: string, format: PictureFormat, print: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const base = last
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}_]+/gu, '-')
  const trimmed = shorten(base).replace(/^[-_]+|[-_]+$/g, '')
  const safe = trimmed === '' || reserved.test(trimmed) ? `picture-${trimmed}` : trimmed
  const stem = `${safe}-${print.slice(0, 8)}`.replace(/-{2,}/g, '-')
  return `${stem}.${pictureFormats[format].extensions[0]}`
}
