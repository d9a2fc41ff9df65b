/** The kinds of file that can prove an embargo, and how each is named. */
export const proofFormats = {
  pdf: { mimeType: 'application/pdf', extension: 'pdf' },
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
} as const

/** A kind of file that can prove an embargo. */
export type ProofFormat = keyof typeof proofFormats

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0))

/** Tell by its first bytes what kind of proof a file is; `undefined` if it is none. */
export const proofFormat = (bytes: Uint8Array): ProofFormat | undefined => {
  if (startsWith(bytes, 0, '%PDF-')) return 'pdf'
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (bytes[0] === 0x89 && startsWith(bytes, 1, 'PNG\r\n\x1A\n')) return 'png'
  return startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP') ? 'webp' : undefined
}
