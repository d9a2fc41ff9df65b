import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'
import type { Binaries } from './findBinaries.ts'
import type { Identity } from './identity.ts'
import { openFolder } from './openFolder.ts'
import { bareEnvironment } from './bareEnvironment.ts'

const failed = (words: string): EnvironmentError =>
  new EnvironmentError([
    {
      code: 'postgres/failed',
      severity: 'error',
      message: messages.postgresFailed,
      values: { log: 'initdb', words },
    },
  ])

/**
 * Make an empty database cluster in a folder that does not exist yet.
 *
 * It is made beside its place and moved there when it is whole, so that a process killed halfway
 * leaves nothing that looks like a database. Sorting is by code point and the same on every
 * machine: an operating system's update cannot spoil an index.
 *
 * @throws EnvironmentError with the words of `initdb` when it fails.
 */
export const initialiseCluster = (
  binaries: Binaries,
  identity: Identity,
  folder: string,
  superPassword: string,
): void => {
  const fresh = `${folder}.new`
  const passwordFile = path.join(path.dirname(folder), 'password.new')
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { recursive: true, mode: 0o700 })
  fs.rmSync(passwordFile, { force: true })
  fs.writeFileSync(passwordFile, `${superPassword}\n`, { mode: 0o600 })
  if (identity !== undefined) {
    fs.chownSync(fresh, identity.uid, identity.gid)
    fs.chownSync(passwordFile, identity.uid, identity.gid)
  }
  const opened = openFolder(fresh, identity)
  const password = fs.openSync(passwordFile, 'r')
  try {
    const made = spawnSync(
      path.join(binaries.root, 'bin', 'initdb'),
      [
        `--pgdata=${opened.argument}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${opened.stdio === 'ignore' ? passwordFile : '/proc/self/fd/4'}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      {
        ...identity,
        cwd: '/',
        encoding: 'utf8',
        env: bareEnvironment,
        stdio: ['ignore', 'pipe', 'pipe', opened.stdio, password],
      },
    )
    if (made.error) throw failed(made.error.message)
    if (made.status !== 0) throw failed(made.stderr.trim() || made.stdout.trim())
  } finally {
    fs.closeSync(password)
    opened.close()
    fs.rmSync(passwordFile, { force: true })
  }
  fs.renameSync(fresh, folder)
}
