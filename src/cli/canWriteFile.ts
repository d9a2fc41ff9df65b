import fs from 'node:fs'
import path from 'node:path'

/** Tell whether a file can be written to a place, over one that is there or beside others. */
export const canWriteFile = (file: string): boolean => {
  try {
    if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) return false
    fs.accessSync(path.dirname(path.resolve(file)), fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}
