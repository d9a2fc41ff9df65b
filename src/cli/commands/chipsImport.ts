import fs from 'node:fs'
import { parseArgs } from 'node:util'

import type { TableReport } from '../../features/chips/tables/importChipTable.ts'
import { importChipTable } from '../../features/chips/tables/importChipTable.ts'
import { readChipTable } from '../../features/chips/tables/readChipTable.ts'
import type { TableMapping } from '../../features/chips/tables/tableMapping.ts'
import { epochMapping, tableMappingSchema } from '../../features/chips/tables/tableMapping.ts'
import { sayInBoth } from '../../kernel/messages.ts'
import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { canApproveFacts } from '../../policies/canApproveFacts.ts'
import { canWriteReport } from '../canWriteReport.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { findActor } from '../findActor.ts'
import { messages } from '../messages.ts'
import { progressShower } from '../progressShower.ts'
import type { Finding } from '../showFindings.ts'
import { showFindings } from '../showFindings.ts'

const options = {
  map: { type: 'string' },
  report: { type: 'string' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  approve: { type: 'boolean', default: false },
} as const

const read = (file: string): Uint8Array | undefined => {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}

/** Read a mapping file; `problem` is what stands in its way. */
const readMapping = (bytes: Uint8Array): Result<TableMapping, string> => {
  try {
    const parsed = tableMappingSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    if (parsed.success) return ok(parsed.data)
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    return fail(issues.slice(0, 5).join('; '))
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

/** The mapping that is asked for; says why there is none. */
const chooseMapping = (file: string | undefined): TableMapping | undefined => {
  if (file === undefined) return epochMapping
  const bytes = read(file)
  if (bytes === undefined) {
    consoleReport.say(messages.chipsNoFile, { file })
    return undefined
  }
  const mapping = readMapping(bytes)
  if (mapping.ok) return mapping.value
  consoleReport.say(messages.chipsBadMapping, { file, reason: mapping.problem })
  return undefined
}

const findingsOf = ({ problems }: TableReport): Finding[] =>
  problems.map((problem) => ({
    ...problem,
    file: problem.where,
    message: sayInBoth(problem.message, problem.values),
  }))

/**
 * Import a CSV table of chips as facts with the table as their source; `--dry-run` writes nothing.
 *
 * Run again, it takes only what is new.
 */
export const chipsImport: CommandAct = async (args, { withNewsroom }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || !file.toLowerCase().endsWith('.csv')) {
    consoleReport.say(messages.chipsWhat)
    return exitCodes.wrongUse
  }
  const bytes = read(file)
  if (bytes === undefined) {
    consoleReport.say(messages.chipsNoFile, { file })
    return exitCodes.wrongUse
  }
  const mapping = chooseMapping(values.map)
  if (mapping === undefined) return exitCodes.wrongUse
  if (values.report !== undefined && !canWriteReport(values.report)) {
    consoleReport.say(messages.chipsNoReport, { file: values.report })
    return exitCodes.wrongUse
  }
  const dryRun = values['dry-run']
  const table = await readChipTable(bytes, mapping, file)
  const report = await withNewsroom(async (payload) => {
    const user = await findActor(payload, values.as)
    if (!user || !canApproveFacts(user)) return undefined
    const progress = progressShower()
    const order = { user, mapping, where: file, dryRun, isApproved: values.approve, progress }
    return await importChipTable(payload, table, order)
  })
  if (!report) {
    consoleReport.say(messages.chipsNobody)
    return exitCodes.wrongUse
  }
  const findings = findingsOf(report)
  if (values.report !== undefined) {
    const { counts } = report
    fs.writeFileSync(values.report, `${JSON.stringify({ counts, dryRun, findings }, null, 2)}\n`)
  }
  showFindings(findings)
  const isRefused = report.problems.some(({ severity }) => severity === 'error')
  if (!isRefused) {
    consoleReport.say(dryRun ? messages.chipsWouldImport : messages.chipsImported, report.counts)
  }
  const isGood = report.problems.every(({ severity }) => severity === 'info')
  return isGood ? exitCodes.done : exitCodes.problems
}
