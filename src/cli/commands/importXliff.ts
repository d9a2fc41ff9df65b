import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { createLocalReq } from 'payload'

import type { ReturnsReport } from '../../features/bilingual/agencies/receiveJobs.ts'
import { receiveJobs } from '../../features/bilingual/agencies/receiveJobs.ts'
import { sayInBoth } from '../../kernel/messages.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { canWriteReport } from '../canWriteReport.ts'
import { consoleReport } from '../consoleReport.ts'
import { findActor } from '../findActor.ts'
import { messages } from '../messages.ts'
import { showFindings } from '../showFindings.ts'

const options = {
  'dry-run': { type: 'boolean', default: false },
  take: { type: 'string' },
  report: { type: 'string' },
  as: { type: 'string' },
} as const

const read = (file: string): Uint8Array | undefined => {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}

const counted = ['taken', 'unchanged', 'conflicts', 'leftOut'] as const

const show = (report: ReturnsReport, file: string, isDryRun: boolean): number => {
  const problems = [report, ...report.stories].flatMap((one) => one.problems)
  const conflicts = report.stories.flatMap(({ key, conflicts: own }) =>
    own.map((one) => (report.stories.length === 1 ? one : { ...one, unit: `${key}:${one.unit}` })),
  )
  showFindings(
    problems.map((problem) => ({
      ...problem,
      file: problem.where,
      message: sayInBoth(problem.message, problem.values),
    })),
  )
  for (const { unit, ours, theirs } of conflicts) {
    consoleReport.say(messages.xliffConflict, { unit, ours, theirs })
  }
  if (problems.some(({ severity }) => severity === 'error')) {
    consoleReport.say(messages.xliffRefused, { file })
    return exitCodes.problems
  }
  const counts = Object.fromEntries(
    counted.map((name) => [
      name,
      report.stories.reduce((sum, story) => sum + story.counts[name], 0),
    ]),
  )
  consoleReport.say(isDryRun ? messages.xliffWouldTake : messages.xliffTaken, counts)
  if (conflicts.length > 0) consoleReport.say(messages.xliffChoose)
  const isGood = problems.every(({ severity }) => severity === 'info')
  return isGood && conflicts.length === 0 ? exitCodes.done : exitCodes.problems
}

/**
 * Take back what an agency has translated into the drafts of the posts that it was made for;
 * `--dry-run` writes nothing, `--take` names conflicts in which the file's words are wanted, or
 * `all` of them, `--report` writes all findings as JSON, `--as` says who answers for it. A single error in the file, and none of it is taken.
 */
export const importXliff: CommandAct = async (args, { withNewsroom }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    consoleReport.say(messages.xliffWhat)
    return exitCodes.wrongUse
  }
  const bytes = read(file)
  if (bytes === undefined) {
    consoleReport.say(messages.xliffNoFile, { file })
    return exitCodes.wrongUse
  }
  const { 'dry-run': dryRun, take, report: reportFile, as: email } = values
  if (reportFile !== undefined && !canWriteReport(reportFile)) {
    consoleReport.say(messages.reportFolder, { file: reportFile })
    return exitCodes.wrongUse
  }
  return await withNewsroom(async (payload) => {
    const user = await findActor(payload, email)
    if (!user) {
      consoleReport.say(messages.xliffNobody, { email: email ?? '' })
      return exitCodes.wrongUse
    }
    const req = await createLocalReq({ user }, payload)
    const chosen = take === undefined ? undefined : new Set(take.split(','))
    const settings = { where: file, dryRun, ...(chosen ? { chosen } : {}) }
    const report = await receiveJobs(bytes, settings, req)
    if (reportFile !== undefined)
      fs.writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`)
    return show(report, file, dryRun)
  })
}
