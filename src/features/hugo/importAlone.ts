import type { Payload } from 'payload'

import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { poolOf } from '../publication/poolOf.ts'

const lock = `hashtext('waferdesk.importing')`

/**
 * Import while nobody else imports into this newsroom, from wherever; fails at once if somebody does.
 *
 * The lock belongs to a connection: whoever dies has given it back.
 */
export const importAlone = async <Outcome>(
  payload: Payload,
  act: () => Promise<Outcome>,
): Promise<Result<Outcome, 'busy'>> => {
  const connection = await poolOf(payload).connect()
  try {
    const { rows } = await connection.query<{ taken: boolean }>(
      `select pg_try_advisory_lock(${lock}) as taken`,
    )
    return rows[0]?.taken === true ? ok(await act()) : fail('busy')
  } finally {
    // Closed, not handed back: another user of the pool must not come by the lock.
    connection.release(true)
  }
}
