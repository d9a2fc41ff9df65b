import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the application that this file belongs to; absolute. */
export const applicationRoot = path.resolve(fileURLToPath(import.meta.url), '../../..')

const isRoot = (folder: string): boolean => fs.existsSync(path.join(folder, 'payload.config.ts'))

/**
 * Find the application: the nearest folder above `from` with a `payload.config.ts`, else our own.
 */
export const findApplicationRoot = (from: string): string => {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (isRoot(folder)) return folder
    if (folder === path.dirname(folder)) return applicationRoot
  }
}
