/**
 * Do something soon, but once the browser has nothing else to do: neither a key nor a screen that
 * opens waits for it.
 *
 * @param pause how long to wait at least, in milliseconds
 * @param patience how long to wait for an idle moment after that, in milliseconds; 0: do not
 * @returns what calls it off
 */
export const whenIdle = (act: () => void, pause: number, patience = 500): (() => void) => {
  let idle: number | undefined
  const timer = setTimeout(() => {
    // Safari knows no idle moments.
    if (patience > 0 && 'requestIdleCallback' in window) {
      idle = window.requestIdleCallback(act, { timeout: patience })
    } else act()
  }, pause)
  return () => {
    clearTimeout(timer)
    if (idle !== undefined) window.cancelIdleCallback(idle)
  }
}
