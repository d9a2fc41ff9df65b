import fs from 'node:fs'
import type { Identity } from './identity.ts'

/**
 * Let Postgres into a folder, whatever stands above it.
 *
 * Root may keep the data folder where nobody else can go (its own home, a folder of `mktemp -d`).
 * On Linux Postgres then gets the folder as an open handle, which needs no way through the folders
 * above; `stdio` has to stand fourth among the streams of the process.
 */
export const openFolder = (
  folder: string,
  identity: Identity,
): { readonly argument: string; readonly stdio: number | 'ignore'; readonly close: () => void } => {
  if (identity === undefined || process.platform !== 'linux') {
    return { argument: folder, stdio: 'ignore', close: () => {} }
  }
  const handle = fs.openSync(folder, fs.constants.O_RDONLY | fs.constants.O_DIRECTORY)
  return { argument: '/proc/self/fd/3', stdio: handle, close: () => fs.closeSync(handle) }
}
