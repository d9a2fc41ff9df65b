import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const folders = ['src', 'collections', 'public']
const single = ['payload.config.ts', 'next.config.mjs', 'package-lock.json', 'tsconfig.json']

/** @type {(folder: string) => string[]} */
const filesIn = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : []

/**
 * Print everything that a build is made from: names and contents, no times.
 *
 * A clone, a copy and a checkout of the same commit have the same print.
 *
 * @param {string} root folder of the application.
 * @returns {string} 64 hexadecimal digits.
 */
export const fingerprintSources = (root) => {
  const files = [
    ...folders.flatMap((folder) => filesIn(path.join(root, folder))),
    ...single.map((file) => path.join(root, file)).filter((file) => fs.existsSync(file)),
  ]
  const hash = createHash('sha256').update(process.version)
  for (const file of files.sort()) {
    hash.update(`\0${path.relative(root, file)}\0`).update(fs.readFileSync(file))
  }
  return hash.digest('hex')
}
