import fs from 'node:fs'
import path from 'node:path'

const isRoot = (folder: string): boolean => fs.existsSync(path.join(folder, 'payload.config.ts'))

/**
 * Find the application: the nearest folder above `from` with a `payload.config.ts`, else the one
 * that this file belongs to.
 */
export const findApplicationRoot = (from: string): string => {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (isRoot(folder)) return folder
    if (folder === path.dirname(folder)) return path.resolve(import.meta.dirname, '../..')
  }
}
