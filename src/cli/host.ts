import { ensureJobs } from '../ops/worker/jobs/ensureJobs.ts'
import { hostCommands } from './hostCommands.ts'
import { runCommandLine } from './runCommandLine.ts'

// The command line in a host of the plugin; that of the complete application is `main.ts`. Payload
// takes seconds to load, and help needs none of it.
await runCommandLine({
  commands: hostCommands,
  prepare: async () => {
    const { loadEnv } = await import('payload/node')
    loadEnv()
  },
  access: {
    withNewsroom: async (act) => {
      const { withHost } = await import('./withHost.ts')
      return await withHost(act)
    },
    open: async () => {
      const { openHost } = await import('./openHost.ts')
      return await openHost()
    },
    prepareWorker: ensureJobs,
    migrate: async () => {
      const { migrateHost } = await import('./migrateHost.ts')
      return await migrateHost()
    },
  },
})
