import { createHash } from 'node:crypto'

/**
 * Print a text or a file's bytes: SHA-256 in lower-case hexadecimal, 64 characters.
 *
 * Equal prints mean equal bytes; nothing is folded or normalised.
 */
export const fingerprint = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')
