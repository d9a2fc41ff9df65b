import { loadEnv } from 'payload/node'

import { hostCommands } from './hostCommands.ts'
import { migrateHost } from './migrateHost.ts'
import { runCommandLine } from './runCommandLine.ts'
import { withHost } from './withHost.ts'

// The command line in a host of the plugin; that of the complete application is `main.ts`.
await runCommandLine({
  commands: hostCommands,
  prepare: () => loadEnv(),
  access: { withNewsroom: withHost, migrate: migrateHost },
})
