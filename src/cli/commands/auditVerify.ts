import { parseArgs } from 'node:util'

import type { AuditFinding } from '../../features/publication/audit/auditFinding.ts'
import { verifyAudit } from '../../features/publication/audit/verifyAudit.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { progressShower } from '../progressShower.ts'

const progressStep = 100_000

const progress = progressShower(progressStep)

const spans = {
  altered: [messages.auditAltered, messages.auditAlteredRange],
  missing: [messages.auditMissing, messages.auditMissingRange],
  beyond: [messages.auditBeyond, messages.auditBeyondRange],
} as const

const tellFinding = (finding: AuditFinding): void => {
  switch (finding.kind) {
    case 'unnumbered':
      consoleReport.say(messages.auditUnnumbered, { count: finding.count })
      break
    case 'no-end':
      consoleReport.say(messages.auditNoEnd)
      break
    case 'unguarded':
      consoleReport.say(messages.auditUnguarded, { parts: finding.parts.join(', ') })
      break
    default: {
      const { kind, from, to } = finding
      consoleReport.say(spans[kind][from === to ? 0 : 1], { from, to })
    }
  }
}

/** Stopped between two pages; whoever asks twice does not wait for that. */
const untilStopped = (): AbortSignal => {
  const stopping = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort())
  return stopping.signal
}

/** Check the audit log entry by entry; says by number which were altered, and which are missing. */
export const auditVerify: CommandAct = async (args, { withNewsroom }) => {
  parseArgs({ args, options: {} })
  const signal = untilStopped()
  let problems = 0
  const tell = (finding: AuditFinding): void => {
    problems += 1
    tellFinding(finding)
  }
  const verified = await withNewsroom((payload) => verifyAudit(payload, { tell, progress, signal }))
  if (!verified) {
    consoleReport.say(messages.auditNone)
    return exitCodes.problems
  }
  const values = { checked: verified.checked, problems }
  if (!verified.isWhole) consoleReport.say(messages.auditStopped, values)
  else if (problems > 0) consoleReport.say(messages.auditBad, values)
  else consoleReport.say(messages.auditGood, values)
  return verified.isWhole && problems === 0 ? exitCodes.done : exitCodes.problems
}
