import { commands } from './commands.ts'
import { openPayload } from './openPayload.ts'
import { runCommandLine } from './runCommandLine.ts'
import { settlePlaces } from './settlePlaces.ts'
import { withNewsroom } from './withNewsroom.ts'

// The command line of the complete application; that of a host of the plugin is `host.ts`.
await runCommandLine({
  commands,
  prepare: settlePlaces,
  access: {
    withNewsroom,
    open: openPayload,
    migrate: () => withNewsroom(async (_payload, migrations) => migrations),
  },
})
