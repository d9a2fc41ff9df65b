import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { importTmx } from '../../features/bilingual/memory/tmx/importTmx.ts'
import { sayInBoth } from '../../kernel/messages.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { progressShower } from '../progressShower.ts'
import { showFindings } from '../showFindings.ts'

const options = { 'dry-run': { type: 'boolean', default: false } } as const

const megabyte = 1_000_000

const sizeOf = (file: string): number | undefined => {
  try {
    const stat = fs.statSync(file)
    fs.accessSync(file, fs.constants.R_OK)
    return stat.isFile() ? stat.size : undefined
  } catch {
    return undefined
  }
}

/** The bytes of a file as they are read; progress is told in megabytes. */
async function* readBytes(file: string, size: number): AsyncGenerator<Uint8Array> {
  const progress = progressShower(10)
  const total = Math.ceil(size / megabyte)
  let done = 0
  let told = 0
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 262_144 })) {
    const bytes = chunk as Uint8Array
    yield bytes
    done += bytes.byteLength
    const now = done >= size ? total : Math.floor(done / megabyte)
    if (now > told) progress(now, total)
    told = Math.max(told, now)
  }
}

/** Bring a TMX file of any size into the translation memory; `--dry-run` writes nothing. */
export const memoryImport: CommandAct = async (args, { withNewsroom }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || !file.toLowerCase().endsWith('.tmx')) {
    consoleReport.say(messages.memoryWhat)
    return exitCodes.wrongUse
  }
  const size = sizeOf(file)
  if (size === undefined) {
    consoleReport.say(messages.memoryNoFile, { file })
    return exitCodes.wrongUse
  }
  const dryRun = values['dry-run']
  const { counts, problems } = await withNewsroom((payload) =>
    importTmx(payload, readBytes(file, size), {
      file: path.basename(file).normalize('NFC'),
      dryRun,
      now: new Date().toISOString(),
    }),
  )
  showFindings(
    problems.map((problem) => ({
      ...problem,
      file: problem.where,
      message: sayInBoth(problem.message, problem.values),
    })),
  )
  consoleReport.say(dryRun ? messages.memoryWouldImport : messages.memoryImported, counts)
  const isGood = problems.every(({ severity }) => severity === 'info')
  return isGood ? exitCodes.done : exitCodes.problems
}
