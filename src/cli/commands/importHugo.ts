import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { importSite } from '../../features/hugo/importSite.ts'
import type { ImportReport } from '../../features/hugo/importReport.ts'
import { readSite } from '../../features/hugo/site/readSite.ts'
import { sayProblem } from '../../kernel/problem.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { showProgress } from '../showProgress.ts'

const options = {
  'dry-run': { type: 'boolean', default: false },
  report: { type: 'string' },
} as const

const mostShown = 20

const show = ({ counts, dryRun, problems }: ImportReport): void => {
  for (const { file = '', line, code, message } of problems.slice(0, mostShown)) {
    const place = line === undefined ? file : `${file}:${line}`
    consoleReport.line(`${place}  ${code}\n  ${message['zh-TW']}\n  ${message.en}`)
  }
  if (problems.length > mostShown) {
    consoleReport.say(messages.moreProblems, { count: problems.length - mostShown })
  }
  consoleReport.say(dryRun ? messages.wouldImport : messages.imported, counts)
}

// Asked before the import: a report that cannot be written afterwards would be lost.
const canWrite = (file: string): boolean => {
  try {
    fs.closeSync(fs.openSync(file, 'a'))
    return true
  } catch {
    return false
  }
}

/** Import a Hugo site; `--dry-run` writes nothing, `--report` writes all findings as JSON. */
export const importHugo: CommandAct = async (args, { withNewsroom }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [dir, ...more] = positionals
  if (dir === undefined || more.length > 0) {
    consoleReport.say(messages.importWhat)
    return exitCodes.wrongUse
  }
  const { report: reportFile } = values
  if (reportFile !== undefined && !canWrite(reportFile)) {
    consoleReport.say(messages.reportFolder, { file: reportFile })
    return exitCodes.wrongUse
  }
  const site = readSite(dir)
  if (!site.ok) {
    consoleReport.line(sayProblem(site.problem, 'zh-TW'))
    consoleReport.line(sayProblem(site.problem, 'en'))
    return site.problem.code === 'hugo/no-site' ? exitCodes.wrongUse : exitCodes.problems
  }
  const dryRun = values['dry-run']
  const report = await withNewsroom((payload) =>
    importSite(site.value, payload, {
      dryRun,
      progress: (done, total) => showProgress(done, total),
    }),
  )
  if (reportFile !== undefined) {
    fs.writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`)
  }
  show(report)
  const isGood = report.problems.every(({ severity }) => severity === 'info')
  return isGood ? exitCodes.done : exitCodes.problems
}
