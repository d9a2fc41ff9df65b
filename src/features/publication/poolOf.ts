import type { Payload } from 'payload'

type Row = Record<string, unknown>

type Query = <Found extends Row = Row>(
  text: string,
  values?: unknown[],
) => Promise<{ readonly rows: Found[] }>

/** One connection of the pool, for as long as nobody else may have it. */
export type Connection = {
  readonly query: Query
  readonly release: (isBroken?: boolean) => void
}

type Pool = { readonly query: Query; readonly connect: () => Promise<Connection> }

/** The pool of connections that Payload works with; its first server, never a replica. */
export const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool
