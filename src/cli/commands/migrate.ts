import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import type { CommandAct } from '../command.ts'

/** Bring the database up to date, and say what there was to do. */
export const migrate: CommandAct = async (_args, access) => {
  const applied = await access.migrate()
  if (applied.length === 0) consoleReport.say(messages.current)
  else consoleReport.say(messages.migrated, { count: applied.length })
  return exitCodes.done
}
