import { Client } from 'pg'

import { EnvironmentError } from '../../kernel/environmentError.ts'
import type { Message } from '../../kernel/messages.ts'
import { messages } from '../messages.ts'

const oldestVersion = 15

const refuse = (
  code: string,
  message: Message,
  values: Readonly<Record<string, string | number>>,
): EnvironmentError => new EnvironmentError([{ code, severity: 'error', message, values }])

const readServer = async (client: Client): Promise<{ version: number; encoding: string }> => {
  const found = await client.query<{ version: string; encoding: string }>(
    `select current_setting('server_version_num') as version,
            current_setting('server_encoding') as encoding`,
  )
  const [row] = found.rows
  return { version: Math.floor(Number(row?.version) / 10_000), encoding: row?.encoding ?? '' }
}

/**
 * Prove that a database can be reached and is one that the newsroom can live in.
 *
 * @throws EnvironmentError when it does not answer, is older than Postgres 15, or cannot hold
 * Chinese. The password is never repeated.
 */
export const checkServer = async (databaseUrl: string): Promise<void> => {
  const { host, pathname } = new URL(databaseUrl)
  const address = `${host}${pathname}`
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = message || code || String(error)
    throw refuse('database/unreachable', messages.databaseUnreachable, { address, reason })
  }
  try {
    const { version, encoding } = await readServer(client)
    if (version < oldestVersion) {
      throw refuse('database/version', messages.databaseTooOld, { address, found: version })
    }
    if (encoding !== 'UTF8') {
      throw refuse('database/encoding', messages.databaseEncoding, { address, found: encoding })
    }
  } finally {
    await client.end()
  }
}
