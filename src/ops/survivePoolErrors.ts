import type { Payload } from 'payload'

type Pool = { on: (event: 'error', listener: (error: Error) => void) => void }

/**
 * Log the loss of an idle connection, which would otherwise end the process.
 *
 * The pool opens another connection for the next query.
 */
export const survivePoolErrors = (payload: Payload): void => {
  const { pool } = payload.db as unknown as { pool: Pool }
  pool.on('error', (error) => {
    payload.logger.warn({ err: error }, 'Lost an idle database connection')
  })
}
