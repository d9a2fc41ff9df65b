import fs from 'node:fs'

/**
 * Write a file that only its owner may read, whole or not at all.
 *
 * A process that is killed meanwhile leaves the old file, never half of the new one.
 */
export const writePrivate = (file: string, text: string): void => {
  const fresh = `${file}.${process.pid}.new`
  fs.rmSync(fresh, { force: true })
  const handle = fs.openSync(fresh, 'wx', 0o600)
  try {
    fs.writeSync(handle, text)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(fresh, file)
}
