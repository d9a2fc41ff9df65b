/**
 * Do something once the browser has nothing else to do, so that no key and no opening screen waits.
 *
 * @param patience when it is done at the latest, in milliseconds
 */
export const whenIdle = (act: () => void, patience: number): void => {
  // Safari knows no idle moments.
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: patience })
  else act()
}
