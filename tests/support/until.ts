import { setTimeout as wait } from 'node:timers/promises'

/**
 * Wait until something is so, looking again and again.
 *
 * @throws Error saying what was waited for, after 100 seconds.
 */
export const until = async (what: string, is: () => boolean | Promise<boolean>): Promise<void> => {
  const end = performance.now() + 100_000
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`)
    await wait(50)
  }
}
