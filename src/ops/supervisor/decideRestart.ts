/** Deaths within this time count together, in milliseconds. */
const memory = 60_000

/** So many deaths within that time, and it is given up. */
const mostDeaths = 6

/**
 * Decide when a process that died is started again.
 *
 * Half a second after the first death, twice as long after each further one within a minute; after
 * the sixth not at all.
 *
 * @param deaths when it died, this time included, in milliseconds.
 * @returns milliseconds to wait, or `undefined` to give it up.
 */
export const decideRestart = (deaths: readonly number[], now: number): number | undefined => {
  const recent = deaths.filter((at) => now - at < memory).length
  return recent >= mostDeaths ? undefined : 500 * 2 ** Math.max(0, recent - 1)
}
