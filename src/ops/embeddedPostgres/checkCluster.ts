import fs from 'node:fs'
import path from 'node:path'
import type { Messages } from '../../kernel/messages.ts'
import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'

const refusal = (
  code: string,
  message: Messages[string],
  values: Record<string, string>,
): EnvironmentError => new EnvironmentError([{ code, severity: 'error', message, values }])

/**
 * Prove that a folder holds a database that this version of Postgres can open.
 *
 * @throws EnvironmentError when it was made by another major version, or is no database.
 */
export const checkCluster = (folder: string, version: string): void => {
  const [expected = ''] = version.split('.')
  const file = path.join(folder, 'PG_VERSION')
  const found = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : ''
  if (found === '') {
    throw refusal('postgres/damaged', messages.postgresDamaged, { folder, reason: 'PG_VERSION' })
  }
  if (found !== expected) {
    throw refusal('postgres/version', messages.postgresOtherVersion, { folder, found, expected })
  }
}
