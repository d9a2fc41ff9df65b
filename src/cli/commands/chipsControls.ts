import { parseArgs } from 'node:util'

import { loadShippedControls } from '../../features/chips/control/shipped/loadShippedControls.ts'
import { canApproveFacts } from '../../policies/canApproveFacts.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { findActor } from '../findActor.ts'
import { messages } from '../messages.ts'
import { progressShower } from '../progressShower.ts'
import { showFindings } from '../showFindings.ts'

const options = {
  as: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const

/**
 * Bring in the control rules and events that come with the product; `--dry-run` writes nothing.
 *
 * Run again, it brings what is new, and chips that came since.
 */
export const chipsControls: CommandAct = async (args, { withNewsroom }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (positionals.length > 0) {
    consoleReport.say(messages.controlsWhat)
    return exitCodes.wrongUse
  }
  const dryRun = values['dry-run']
  const report = await withNewsroom(async (payload) => {
    const user = await findActor(payload, values.as)
    if (!user || !canApproveFacts(user)) return undefined
    return await loadShippedControls(payload, { user, dryRun, progress: progressShower(10) })
  })
  if (!report) {
    consoleReport.say(messages.chipsNobody)
    return exitCodes.wrongUse
  }
  // What a newsroom lacks is no mistake.
  showFindings(report.problems.map((problem) => ({ ...problem, file: problem.where })))
  consoleReport.say(dryRun ? messages.controlsWouldLoad : messages.controlsLoaded, report.counts)
  return exitCodes.done
}
