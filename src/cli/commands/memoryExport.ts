import { once } from 'node:events'
import fs from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'

import { readMemory } from '../../features/bilingual/memory/tmx/readMemory.ts'
import { writeTmx } from '../../features/bilingual/memory/tmx/writeTmx.ts'
import { canWriteFile } from '../canWriteFile.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'

const write = async (file: string, pieces: AsyncIterable<string>): Promise<void> => {
  const stream = fs.createWriteStream(file)
  for await (const piece of pieces) {
    if (!stream.write(piece)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
}

/** Write the translation memory to a TMX file: all of it, or the file is as it was. */
export const memoryExport: CommandAct = async (args, { withNewsroom }) => {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || !file.toLowerCase().endsWith('.tmx')) {
    consoleReport.say(messages.memoryWhere)
    return exitCodes.wrongUse
  }
  if (!canWriteFile(file)) {
    consoleReport.say(messages.memoryNotWritable, { file })
    return exitCodes.wrongUse
  }
  // Beside the file, so that it can be renamed into its place.
  const draft = `${file}.${process.pid}.part`
  let count = 0
  try {
    await withNewsroom(async (payload) => {
      const counted = async function* () {
        for await (const batch of readMemory(payload)) {
          count += batch.length
          yield batch
        }
      }
      await write(draft, writeTmx(counted()))
    })
    fs.renameSync(draft, file)
  } finally {
    fs.rmSync(draft, { force: true })
  }
  consoleReport.say(messages.memoryExported, { count, file })
  return exitCodes.done
}
