import { applicationCommands } from './applicationCommands.ts'
import type { Command } from './command.ts'
import { sharedCommands } from './sharedCommands.ts'

type Name = (typeof applicationCommands)[number]['name']

const loaders: Readonly<Record<Name, Command['load']>> = {
  demo: async () => (await import('./commands/demo.ts')).demo,
  start: async () => (await import('./commands/start.ts')).start,
  dev: async () => (await import('./commands/dev.ts')).dev,
  build: async () => (await import('./commands/build.ts')).build,
  'demo-content': async () => (await import('./commands/demoContent.ts')).demoContent,
}

/** Every command of the complete application, in the order of the help. */
export const commands: readonly Command[] = [
  ...applicationCommands.map((help): Command => ({ ...help, load: loaders[help.name] })),
  ...sharedCommands,
]
