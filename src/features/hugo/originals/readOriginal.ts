import fs from 'node:fs'

import type { Payload } from 'payload'

import { uprightSize } from '../../../content/pictures/uprightSize.ts'
import { fingerprint } from '../../../kernel/fingerprint.ts'
import { originalFile } from './originalFile.ts'

/** A picture as the newsroom shows it. */
type Shown = {
  readonly hash: string | undefined
  readonly width: number | undefined
  readonly height: number | undefined
}

/**
 * Read the untouched file of a picture, if it was kept and still says what the newsroom shows.
 *
 * One that was cut to another size since is another picture.
 */
export const readOriginal = async (
  payload: Payload,
  { hash, height, width }: Shown,
): Promise<Uint8Array | undefined> => {
  const file = hash === undefined ? undefined : originalFile(payload, hash)
  if (file === undefined || !fs.existsSync(file)) return undefined
  const bytes = fs.readFileSync(file)
  if (fingerprint(bytes) !== hash) return undefined
  const size = await uprightSize(bytes)
  const isCut = size !== undefined && (size.width !== width || size.height !== height)
  return isCut ? undefined : bytes
}
