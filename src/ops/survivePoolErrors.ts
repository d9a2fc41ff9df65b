import type { Payload } from 'payload'

type Client = { on: (event: 'error', listener: (error: Error) => void) => void }

type Pool = {
  on: ((event: 'error', listener: (error: Error) => void) => void) &
    ((event: 'connect', listener: (client: Client) => void) => void)
  readonly _clients?: readonly Client[]
}

/** Whoever waits for this connection's answer is told of its end; nobody else has to be. */
const survive = (client: Client): void => client.on('error', () => {})

/**
 * Log the loss of an idle connection, which would otherwise end the process; so would that of one
 * in the middle of a transaction.
 *
 * The pool opens another connection for the next query.
 */
export const survivePoolErrors = (payload: Payload): void => {
  const { pool } = payload.db as unknown as { pool: Pool }
  pool.on('error', (error) => {
    payload.logger.warn({ err: error }, 'Lost an idle database connection')
  })
  pool.on('connect', survive)
  for (const client of pool._clients ?? []) survive(client)
}
