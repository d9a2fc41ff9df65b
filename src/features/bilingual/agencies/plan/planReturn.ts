import type { Problem } from '../../../../kernel/problem.ts'
import { agencyMessages as words } from '../agencyMessages.ts'
import type { ReadJob, ReadUnit } from '../read/readJob.ts'
import type { ReturnPlan } from '../returned.ts'
import type { Report, ReturnPlace } from './judging.ts'
import type { UnitFate } from './judgeUnit.ts'
import { judgeUnit } from './judgeUnit.ts'

const count = (fates: readonly UnitFate[], kind: UnitFate['kind']): number =>
  fates.filter((fate) => fate.kind === kind).length

/**
 * Decide what a job that has come back changes in the target. The source is never touched.
 *
 * What was changed here as well since it was sent is a conflict, and left as it is unless it is
 * chosen. With a single error the plan is empty: half a file is never brought in.
 */
export const planReturn = (job: ReadJob, place: ReturnPlace): ReturnPlan => {
  const { source, target, where } = place
  const problems: Problem[] = []
  const report: Report = (code, severity, message, line, values = {}) =>
    problems.push({ code: `agencies/${code}`, severity, message, values, where, line })
  const seen = new Set<string>()
  const judge = (unit: ReadUnit): UnitFate => {
    const { id, line } = unit
    const sent = Object.hasOwn(job.ticket.units, id) ? job.ticket.units[id] : undefined
    if (sent && !seen.has(id)) {
      seen.add(id)
      return judgeUnit(unit, sent, place, report)
    }
    if (sent) report('unit-twice', 'error', words.unitTwice, line, { id })
    else report('unknown-unit', 'error', words.unknownUnit, line, { id })
    return { kind: 'broken' }
  }
  const judged = job.units.map(judge)
  const isRefused = problems.some(({ severity }) => severity === 'error')
  const fates = isRefused ? [] : judged
  return {
    source: { id: source.id, language: source.language },
    target: { id: target.id, language: target.language },
    taken: fates.flatMap((fate) => (fate.kind === 'taken' ? [fate.unit] : [])),
    conflicts: fates.flatMap((fate) => (fate.kind === 'conflict' ? [fate.conflict] : [])),
    unchanged: count(fates, 'unchanged'),
    leftOut: count(fates, 'leftOut'),
    problems,
  }
}
