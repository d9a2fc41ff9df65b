import { applicationCommands } from './applicationCommands.ts'
import type { Command } from './command.ts'
import { exitCodes } from './command.ts'
import { consoleReport } from './consoleReport.ts'
import { messages } from './messages.ts'
import { sharedCommands } from './sharedCommands.ts'

const refuse = (name: string) => async (): Promise<number> => {
  const working = sharedCommands.map((one) => one.name).join(', ')
  consoleReport.say(messages.applicationOnly, { name, commands: working })
  return exitCodes.wrongUse
}

/** The commands in a host of the plugin; those of the complete application say where they belong. */
export const hostCommands: readonly Command[] = [
  ...sharedCommands,
  ...applicationCommands.map((help): Command => ({
    ...help,
    isHidden: true,
    load: async () => refuse(help.name),
  })),
]
