import { loadEnv } from 'payload/node'

import { ensureJobs } from '../ops/worker/jobs/ensureJobs.ts'
import { hostCommands } from './hostCommands.ts'
import { migrateHost } from './migrateHost.ts'
import { openHost } from './openHost.ts'
import { runCommandLine } from './runCommandLine.ts'
import { withHost } from './withHost.ts'

// The command line in a host of the plugin; that of the complete application is `main.ts`.
await runCommandLine({
  commands: hostCommands,
  prepare: () => loadEnv(),
  access: {
    withNewsroom: withHost,
    open: openHost,
    prepareWorker: ensureJobs,
    migrate: migrateHost,
  },
})
