/**
 * The kinds of picture that the newsroom takes, and how each is named.
 *
 * - *format*: what the bytes are, whatever the name or the sender says.
 * - *extension*: how a file of that format is named here; the first of `extensions` is written.
 */
export const pictureFormats = {
  jpeg: { mimeType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mimeType: 'image/png', extensions: ['png'] },
  webp: { mimeType: 'image/webp', extensions: ['webp'] },
  avif: { mimeType: 'image/avif', extensions: ['avif'] },
  gif: { mimeType: 'image/gif', extensions: ['gif'] },
  svg: { mimeType: 'image/svg+xml', extensions: ['svg'] },
} as const

/** A kind of picture that the newsroom takes. */
export type PictureFormat = keyof typeof pictureFormats

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0))

const isAvif = (bytes: Uint8Array): boolean => {
  if (!startsWith(bytes, 4, 'ftyp')) return false
  // The box's length, and in it the brand and the brands it is compatible with.
  const length = (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0)
  for (let at = 8; at + 4 <= Math.min(length, bytes.length, 256); at += 4) {
    if (startsWith(bytes, at, 'avif') || startsWith(bytes, at, 'avis')) return true
  }
  return false
}

/** What may stand before the root of an SVG, by how it begins and how it ends. */
const prolog = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
] as const

const isSvg = (bytes: Uint8Array): boolean => {
  // Enough for a licence in a comment before the root; a longer one is no picture of ours.
  let head = new TextDecoder('utf-8').decode(bytes.subarray(0, 16_384)).trimStart()
  for (;;) {
    const part = prolog.find(([begin]) => head.startsWith(begin))
    if (!part) return /^<svg[\s/>]/.test(head)
    const [, end] = part
    // A document type may declare entities in brackets; they are never read.
    const after = part[0] === '<!DOCTYPE' && /^[^>]*\[/.test(head) ? head.indexOf(']') : 0
    const at = after === -1 ? -1 : head.indexOf(end, after)
    if (at === -1) return false
    head = head.slice(at + end.length).trimStart()
  }
}

/** Tell by its first bytes what kind of picture a file is; `undefined` if it is none of ours. */
export const pictureFormat = (bytes: Uint8Array): PictureFormat | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (bytes[0] === 0x89 && startsWith(bytes, 1, 'PNG\r\n\x1A\n')) return 'png'
  if (startsWith(bytes, 0, 'GIF87a') || startsWith(bytes, 0, 'GIF89a')) return 'gif'
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'webp'
  if (isAvif(bytes)) return 'avif'
  return isSvg(bytes) ? 'svg' : undefined
}
