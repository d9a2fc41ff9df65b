import path from 'node:path'

import type { Payload } from 'payload'

/**
 * Where the untouched file of an imported picture is kept, by the print of its bytes.
 *
 * Beside the pictures, not among them: it may hold a place, a name or a script, and no address
 * leads to it.
 */
export const originalFile = (payload: Payload, hash: string): string | undefined => {
  if (!/^[\da-f]{64}$/.test(hash)) return undefined
  const { staticDir = 'media' } = payload.collections.media.config.upload
  return path.join(path.dirname(path.resolve(staticDir)), 'originals', hash.slice(0, 2), hash)
}
