import fs from 'node:fs'

import type { Payload } from 'payload'

import { reasonOf } from '../readText.ts'
import { originalFile } from './originalFile.ts'

/**
 * Remove the untouched file of a picture that the newsroom no longer has.
 *
 * One that cannot be removed is no reason to keep the picture: nobody is ever sent it.
 */
export const forgetOriginal = (payload: Payload, hash: string): void => {
  const file = originalFile(payload, hash)
  if (file === undefined) return
  try {
    fs.rmSync(file, { force: true })
  } catch (error) {
    payload.logger.warn(`The original of a picture was not removed (${reasonOf(error)}): ${file}`)
  }
}
