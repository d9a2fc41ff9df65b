import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { writePrivate } from './dataFolder/writePrivate.ts'

/**
 * Give the secret that is kept in a data folder, made up on the first start.
 *
 * For trying out and developing, where nobody has set one; production brings its own.
 */
export const keepSecret = (dataFolder: string): string => {
  const file = path.join(dataFolder, 'secret')
  const kept = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : ''
  if (kept.length >= 32) return kept
  const made = randomBytes(32).toString('hex')
  writePrivate(file, made)
  return made
}
