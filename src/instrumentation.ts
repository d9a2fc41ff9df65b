/** Called by Next once, when a server starts. */
export const register = async (): Promise<void> => {
  // Written out: only so does Next leave the rest out of what it builds for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { watchNewsroom } = await import('./app/watchNewsroom.ts')
    watchNewsroom()
  }
}
