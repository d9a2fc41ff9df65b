import fs from 'node:fs'
import path from 'node:path'

/** Let everything in a folder of ours be written: a copy has the rights of what was copied. */
export const makeWritable = (folder: string): void => {
  fs.chmodSync(folder, 0o700)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) makeWritable(file)
    else fs.chmodSync(file, 0o600)
  }
}
