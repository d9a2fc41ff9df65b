import { Client } from 'pg'

/** How long a lost connection waits before it is made anew, in milliseconds. */
const pause = 1000

/** A connection that listens. */
export type Listening = { readonly stop: () => Promise<void> }

/**
 * Call `hear` whenever something is notified on a channel, and each time listening begins: what was
 * notified while nobody listened has gone by.
 *
 * It is a connection of its own, made again for as long as it takes. Behind a pooler that lends
 * connections by transaction it hears nothing; whoever listens has to look by itself as well.
 */
export const listen = (databaseUrl: string, channel: string, hear: () => void): Listening => {
  let isStopped = false
  let current: Client | undefined
  let timer: NodeJS.Timeout | undefined

  const begin = async (): Promise<void> => {
    const client = new Client({ connectionString: databaseUrl, keepAlive: true })
    current = client
    let isOver = false
    const again = (): void => {
      if (isOver) return
      isOver = true
      client.end().catch(() => {})
      if (!isStopped) timer = setTimeout(() => void begin(), pause)
    }
    client.on('error', again)
    client.on('end', again)
    client.on('notification', hear)
    try {
      await client.connect()
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
      hear()
    } catch {
      again()
    }
  }

  void begin()
  const stop = async (): Promise<void> => {
    isStopped = true
    clearTimeout(timer)
    await current?.end().catch(() => {})
  }
  return { stop }
}
