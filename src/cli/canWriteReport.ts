import fs from 'node:fs'

/** Tell whether a report can be written. Asked before the work: afterwards the report would be lost. */
export const canWriteReport = (file: string): boolean => {
  try {
    fs.closeSync(fs.openSync(file, 'a'))
    return true
  } catch {
    return false
  }
}
