import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { importTerms } from '../../features/bilingual/terms/exchange/importTerms.ts'
import { parseTermsFile } from '../../features/bilingual/terms/exchange/parseTermsFile.ts'
import { termsFormat } from '../../features/bilingual/terms/exchange/termsFormat.ts'
import { shippedTerms } from '../../features/bilingual/terms/shippedTerms.ts'
import { sayInBoth } from '../../kernel/messages.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { progressShower } from '../progressShower.ts'
import { showFindings } from '../showFindings.ts'

const options = {
  'dry-run': { type: 'boolean', default: false },
  shipped: { type: 'boolean', default: false },
} as const

const read = (file: string): Uint8Array | undefined => {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}

/**
 * Import terms from a CSV or TBX file, or with `--shipped` those that come with the product;
 * `--dry-run` writes nothing. A single error in the file, and none of it is brought in.
 */
export const termsImport: CommandAct = async (args, { withNewsroom }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const files = values.shipped ? [fileURLToPath(shippedTerms), ...positionals] : positionals
  const [file, ...more] = files
  const format = file === undefined ? undefined : termsFormat(file)
  if (file === undefined || format === undefined || more.length > 0) {
    consoleReport.say(messages.termsWhat)
    return exitCodes.wrongUse
  }
  const bytes = read(file)
  if (bytes === undefined) {
    consoleReport.say(messages.termsNoFile, { file })
    return exitCodes.wrongUse
  }
  const dryRun = values['dry-run']
  const terms = parseTermsFile(bytes, format, file)
  const { counts, problems } = await withNewsroom((payload) =>
    importTerms(payload, terms, { where: file, dryRun, progress: progressShower() }),
  )
  showFindings(
    problems.map((problem) => ({
      ...problem,
      file: problem.where,
      message: sayInBoth(problem.message, problem.values),
    })),
  )
  if (problems.some(({ severity }) => severity === 'error')) {
    consoleReport.say(messages.termsRefused, { file })
    return exitCodes.problems
  }
  consoleReport.say(dryRun ? messages.termsWouldImport : messages.termsImported, counts)
  const isGood = problems.every(({ severity }) => severity === 'info')
  return isGood ? exitCodes.done : exitCodes.problems
}
