import fs from 'node:fs'
import { parseArgs } from 'node:util'

import type { ExportReport } from '../../features/hugo/export/exportSite.ts'
import { exportSite } from '../../features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../features/hugo/export/targetFolder.ts'
import { sayProblem } from '../../kernel/problem.ts'
import { canWriteReport } from '../canWriteReport.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { showFindings } from '../showFindings.ts'
import { progressShower } from '../progressShower.ts'

const options = { report: { type: 'string' }, site: { type: 'string' } } as const

const refusals = {
  'not-empty': messages.exportNotEmpty,
  'no-folder': messages.exportNoFolder,
  'not-writable': messages.exportNotWritable,
} as const

const show = ({ counts, problems }: ExportReport): void => {
  showFindings(
    problems.map((problem) => ({
      ...problem,
      file: problem.where,
      message: { en: sayProblem(problem, 'en'), 'zh-TW': sayProblem(problem, 'zh-TW') },
    })),
  )
  consoleReport.say(messages.exported, { ...counts, problems: problems.length })
}

const asJson = ({ counts, problems }: ExportReport): string => {
  const said = problems.map((problem) => ({
    file: problem.where,
    code: problem.code,
    severity: problem.severity,
    message: { en: sayProblem(problem, 'en'), 'zh-TW': sayProblem(problem, 'zh-TW') },
  }))
  return `${JSON.stringify({ counts, problems: said }, null, 2)}\n`
}

/** Write the newsroom as a Hugo site; `--report` writes all findings as JSON, `--site` names one. */
export const exportHugo: CommandAct = async (args, { withNewsroom }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [dir, ...more] = positionals
  if (dir === undefined || more.length > 0) {
    consoleReport.say(messages.exportWhat)
    return exitCodes.wrongUse
  }
  const { report: reportFile } = values
  if (reportFile !== undefined && !canWriteReport(reportFile)) {
    consoleReport.say(messages.exportReportFolder, { file: reportFile })
    return exitCodes.wrongUse
  }
  const folder = openTargetFolder(dir)
  if (!folder.ok) {
    consoleReport.say(refusals[folder.problem], { dir })
    return exitCodes.wrongUse
  }
  try {
    const report = await withNewsroom((payload) =>
      exportSite(payload, folder.value, {
        site: values.site?.normalize('NFC').trim() || undefined,
        progress: progressShower(),
      }),
    )
    if (reportFile !== undefined) fs.writeFileSync(reportFile, asJson(report))
    show(report)
    const isGood = report.problems.every(({ severity }) => severity === 'info')
    return isGood ? exitCodes.done : exitCodes.problems
  } finally {
    folder.value.abandon()
  }
}
