import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { withNewsroom } from '../withNewsroom.ts'

/** Bring the database up to date, and say what there was to do. */
export const migrate = async (): Promise<number> => {
  const applied = await withNewsroom(async (_payload, migrations) => migrations)
  if (applied.length === 0) consoleReport.say(messages.current)
  else consoleReport.say(messages.migrated, { count: applied.length })
  return exitCodes.done
}
