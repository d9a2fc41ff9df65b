import type { ClientConfig } from 'pg'
import { Client } from 'pg'

/** The numbers that our advisory locks go by; the first is ours among other users of the server. */
const space = 0x77_61_66

/** What an advisory lock is for. */
export const advisoryLocks = { migration: 1, demonstration: 2, jobs: 3 } as const

/**
 * Do something while no other instance on the same database does it.
 *
 * Another instance waits until this one has finished or died: the lock belongs to a connection.
 */
export const withAdvisoryLock = async <Outcome>(
  connection: string | ClientConfig,
  purpose: keyof typeof advisoryLocks,
  act: () => Promise<Outcome>,
): Promise<Outcome> => {
  const client = new Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1, $2)', [space, advisoryLocks[purpose]])
    return await act()
  } finally {
    // Ending the connection gives the lock back.
    await client.end()
  }
}
