import { isNodeServer } from './env.ts'

/** Called by Next once, when a server starts. */
export const register = async (): Promise<void> => {
  if (!isNodeServer()) return
  const { watchNewsroom } = await import('./app/watchNewsroom.ts')
  watchNewsroom()
}
