import type { Child } from '../../supervisor/launch.ts'

/** The longest time between two attempts to start the press, in milliseconds. */
const longestPause = 30_000

/** What such a process is started by, and who hears of it. */
type Keeping = {
  /** What the log calls it. */
  readonly name: string
  readonly start: (onMessage: (message: unknown) => void) => Child
  readonly tell: (line: string) => void
  /** Called when the press has looked, has ended, or can be started again. */
  readonly onChange: () => void
}

/** A child process with Payload in it; it runs only while there is something for it to do. */
export type Press = {
  /** When it last had to do with anything, by `performance.now()`; `undefined` while there is none. */
  readonly lastUsed: () => number | undefined
  /** When it last said that it has looked. */
  readonly lastLooked: () => number
  /** Start it, so that it is ready when something falls due. */
  readonly prepare: () => void
  /** Have it do what is due; it is started if it does not run. */
  readonly look: () => void
  /** Let it finish what it is at, and end. */
  readonly end: () => Promise<void>
}

/**
 * Keep a press, which fires schedules, or an importer, which brings sites in: what the parent says to it is `look`; it answers `ready` when it has loaded, `looked`
 * when nothing is left that is due, and a line for the log otherwise.
 *
 * When it dies it is started again, at the latest with the next look, and later each time.
 */
export const keepPress = ({ name, start, tell, onChange }: Keeping): Press => {
  let child: Child | undefined
  let state: 'loading' | 'idle' | 'looking' | 'ending' = 'loading'
  let isWanted = false
  let deaths = 0
  let notBefore = 0
  let lastUsed = 0
  let lastLooked = 0

  const send = (): void => {
    isWanted = false
    state = 'looking'
    child?.send('look')
  }
  const hear = (message: unknown): void => {
    lastUsed = performance.now()
    if (message !== 'ready' && message !== 'looked') {
      tell(String(message))
      return
    }
    if (state === 'ending') return
    state = 'idle'
    if (message === 'looked') {
      lastLooked = lastUsed
      deaths = 0
    }
    if (isWanted) send()
    else onChange()
  }
  const mourn = ({ code, signal }: { code: number | null; signal: string | null }): void => {
    child = undefined
    // It may have been asked for while it ended.
    if (state === 'ending') return onChange()
    const pause = Math.min(longestPause, 500 * 2 ** deaths)
    deaths += 1
    notBefore = performance.now() + pause
    tell(
      `the ${name} has ended (${signal ?? code}); it starts again in ${pause / 1000} s if needed`,
    )
    setTimeout(onChange, pause + 1).unref()
  }
  const prepare = (): void => {
    lastUsed = performance.now()
    if (child || performance.now() < notBefore) return
    state = 'loading'
    child = start(hear)
    void child.ended.then(mourn)
  }
  const look = (): void => {
    isWanted = true
    prepare()
    if (child && state === 'idle') send()
  }
  const end = async (): Promise<void> => {
    state = 'ending'
    isWanted = false
    await child?.stop()
  }
  return {
    // What is at work is being used, however long it is at one thing.
    lastUsed: () => (child ? (state === 'looking' ? performance.now() : lastUsed) : undefined),
    lastLooked: () => lastLooked,
    prepare,
    look,
    end,
  }
}
