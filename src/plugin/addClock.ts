import type { Config } from 'payload'

import { freshClock } from '../features/publication/freshClock.ts'

/** Look at the database's clock when the application starts, before anybody reads. */
export const addClock = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await freshClock(payload)
    await config.onInit?.(payload)
  },
})
