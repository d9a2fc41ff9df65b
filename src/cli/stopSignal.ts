import { readSettings } from '../env.ts'

/** A signal that comes again within this time is the same: from the terminal, npm and our parent. */
const echo = 1000

/**
 * Give a signal that is aborted when this process is to stop: Ctrl-C, SIGTERM, or the end of
 * whoever started it.
 *
 * A second request, a second later, ends at once; the next start clears up.
 */
export const stopSignal = (): AbortSignal => {
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  let first: number | undefined
  const stopOrEnd = (): void => {
    first ??= Date.now()
    if (Date.now() - first > echo) process.exit(1)
    stop()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stopOrEnd)
  const { isUnderNpm } = readSettings()
  process.on('message', (message) => {
    if (message === 'orphaned' && isUnderNpm) stop()
  })
  process.on('disconnect', stop)
  return stopping.signal
}
