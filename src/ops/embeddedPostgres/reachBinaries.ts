import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Binaries } from './findBinaries.ts'
import type { Identity } from './identity.ts'
import { linkLibraries } from './linkLibraries.ts'

const ancestors = (folder: string): string[] => {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [folder, ...ancestors(parent)]
}

const isOpenToAll = (folder: string): boolean =>
  ancestors(folder).every((one) => (fs.statSync(one).mode & 0o001) !== 0)

const isOurs = (folder: string): boolean => {
  const found = fs.lstatSync(folder)
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

// Another process may copy at the same moment: whoever renames first wins, the other's is dropped.
const copyTo = (from: string, folder: string): void => {
  const fresh = `${folder}.${process.pid}`
  fs.mkdirSync(fresh, { recursive: true, mode: 0o755 })
  fs.cpSync(from, path.join(fresh, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(path.join(fresh, 'native'))
  try {
    fs.renameSync(fresh, folder)
  } catch {
    fs.rmSync(fresh, { recursive: true, force: true })
  }
}

const copyOf = ({ root, version }: Binaries, parent: string): string | undefined => {
  const folder = path.join(parent, `waferdesk-postgres-${version}`)
  try {
    if (!fs.existsSync(folder)) copyTo(root, folder)
    return isOurs(folder) && isOpenToAll(folder) ? path.join(folder, 'native') : undefined
  } catch {
    return undefined
  }
}

/**
 * Give the programs a place from which the user of Postgres can run them.
 *
 * A clone in root's home, or in a folder of `mktemp -d`, is closed to everybody else: then they are
 * copied once to the machine's cache. A copy that somebody else could have changed is not used.
 */
export const reachBinaries = (binaries: Binaries, identity: Identity): Binaries => {
  try {
    linkLibraries(binaries.root)
  } catch {
    // Not our folder to write in: if a link is missing, Postgres will say so.
  }
  if (identity === undefined || isOpenToAll(binaries.root)) return binaries
  for (const parent of ['/var/cache', '/opt', os.tmpdir(), '/tmp', '/var/tmp']) {
    const root = copyOf(binaries, parent)
    if (root !== undefined) return { ...binaries, root }
  }
  return binaries
}
