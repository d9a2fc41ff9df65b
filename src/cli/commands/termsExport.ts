import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { termsFormat } from '../../features/bilingual/terms/exchange/termsFormat.ts'
import { writeTermsFile } from '../../features/bilingual/terms/exchange/writeTermsFile.ts'
import { readConcepts } from '../../features/bilingual/terms/readConcepts.ts'
import { canWriteFile } from '../canWriteFile.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'

/** Beside the file, so that it can be renamed into its place: a whole file, or the one before. */
const draftOf = (file: string): string => `${file}.${process.pid}.part`

/** Write the termbase to a CSV or TBX file, in the order of its keys. */
export const termsExport: CommandAct = async (args, { withNewsroom }) => {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const [file, ...more] = positionals
  const format = file === undefined ? undefined : termsFormat(file)
  if (file === undefined || format === undefined || more.length > 0) {
    consoleReport.say(messages.termsWhere)
    return exitCodes.wrongUse
  }
  if (!canWriteFile(file)) {
    consoleReport.say(messages.termsNotWritable, { file })
    return exitCodes.wrongUse
  }
  const stored = await withNewsroom((payload) => readConcepts(payload))
  const concepts = stored.map(({ concept }) => concept)
  const draft = draftOf(file)
  try {
    fs.writeFileSync(draft, writeTermsFile(concepts, format))
    fs.renameSync(draft, file)
  } finally {
    fs.rmSync(draft, { force: true })
  }
  consoleReport.say(messages.termsExported, { count: concepts.length, file })
  return exitCodes.done
}
