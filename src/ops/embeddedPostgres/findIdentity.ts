import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'
import type { Identity } from './identity.ts'

const lookUp = (name: string): Identity => {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`))
  if (line === undefined) return undefined
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

const makeUser = (): Identity => {
  try {
    const options = ['--system', '--user-group', '--no-create-home']
    execFileSync('useradd', [...options, '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    })
    return lookUp('postgres')
  } catch {
    return undefined
  }
}

/**
 * Find whom Postgres is to run as.
 *
 * Postgres refuses to run as root. Root gets the owner of the existing database, else the user
 * `postgres`, made if need be, else `nobody`; anybody else is it themselves.
 *
 * @throws EnvironmentError when root has nobody to hand Postgres to.
 */
export const findIdentity = (clusterFolder: string): Identity => {
  if (process.getuid?.() !== 0) return undefined
  const owner = fs.existsSync(clusterFolder) ? fs.statSync(clusterFolder) : undefined
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const found = lookUp('postgres') ?? makeUser() ?? lookUp('nobody')
  if (found !== undefined) return found
  throw new EnvironmentError([
    { code: 'postgres/no-user', severity: 'error', message: messages.postgresNoUser },
  ])
}
