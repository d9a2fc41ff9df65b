import type { Payload } from 'payload'

type Pool = {
  readonly end: () => Promise<void>
  readonly _clients?: readonly { readonly release?: (destroy: boolean) => void }[]
}

type Drizzle = { readonly $replicas?: readonly { readonly $client: Pool }[] }

/**
 * Close a Payload instance and every connection it opened, replicas included.
 *
 * `destroy` leaves the pools open, and the adapter keeps one connection of each pool for itself for
 * ever: that one is handed back here, else the pool would wait for it and the process never end.
 */
export const closePayload = async (payload: Payload): Promise<void> => {
  const { pool, drizzle } = payload.db as unknown as { pool?: Pool; drizzle?: Drizzle }
  const replicas = (drizzle?.$replicas ?? []).map((replica) => replica.$client)
  await payload.destroy()
  for (const one of pool === undefined ? replicas : [pool, ...replicas]) {
    const ended = one.end()
    for (const client of one._clients ?? []) client.release?.(true)
    await ended
  }
}
