import { rebuildMemory } from '../../features/bilingual/memory/learn/rebuildMemory.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { progressShower } from '../progressShower.ts'

/** Bring the translation memory to what is agreed in all stories. */
export const memoryRebuild: CommandAct = async (args, { withNewsroom }) => {
  if (args.length > 0) {
    consoleReport.say(messages.memoryRebuildWhat)
    return exitCodes.wrongUse
  }
  const counts = await withNewsroom((payload) => rebuildMemory(payload, progressShower()))
  consoleReport.say(messages.memoryRebuilt, counts)
  return exitCodes.done
}
