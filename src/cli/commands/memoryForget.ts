import path from 'node:path'

import { forgetFile, listImportedFiles } from '../../features/bilingual/memory/tmx/importedFiles.ts'
import { inTransaction } from '../../features/publication/inTransaction.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'

/** Take an imported file out of the translation memory, or list those that were imported. */
export const memoryForget: CommandAct = async (args, { withNewsroom }) => {
  const [given, ...more] = args
  if (more.length > 0 || given?.startsWith('-')) {
    consoleReport.say(messages.memoryWhat)
    return exitCodes.wrongUse
  }
  if (given === undefined) {
    const files = await withNewsroom((payload) => inTransaction(payload, {}, listImportedFiles))
    if (files.length === 0) consoleReport.say(messages.memoryNoFiles)
    for (const one of files) consoleReport.say(messages.memoryFile, one)
    return exitCodes.done
  }
  const file = path.basename(given).normalize('NFC')
  const pairs = await withNewsroom((payload) => forgetFile(payload, file))
  consoleReport.say(pairs > 0 ? messages.memoryForgotten : messages.memoryUnknownFile, {
    file,
    pairs,
  })
  return pairs > 0 ? exitCodes.done : exitCodes.problems
}
