import fs from 'node:fs'
import path from 'node:path'

import { zipSync } from 'fflate'

/** Pack a folder as a browser or a desktop does, under a folder of its name if one is given. */
export const zipFolder = (dir: string, under = ''): Buffer => {
  const files = fs
    .readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(dir, name)).isFile())
  const entries = files.map((name) => {
    const place = path.posix.join(under, name.split(path.sep).join('/'))
    return [place, new Uint8Array(fs.readFileSync(path.join(dir, name)))] as const
  })
  return Buffer.from(zipSync(Object.fromEntries(entries)))
}
