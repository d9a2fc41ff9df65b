import type { Locale } from '../../../kernel/locale.ts'
import { sayProblem } from '../../../kernel/problem.ts'
import { parseMapping } from '../shortcodes/parseMapping.ts'
import { mappingName } from '../site/mappingName.ts'
import { defaultOptions } from './importRun.ts'
import type { StoredRun } from './readRun.ts'
import type { RunView } from './runView.ts'

const mappedBy = (mapping: string | null | undefined): Record<string, string> => {
  if (!mapping) return {}
  const parsed = parseMapping(mapping, mappingName)
  if (!parsed.ok) return {}
  return Object.fromEntries(Object.entries(parsed.value).map(([name, rule]) => [name, rule.as]))
}

const hopeless = /^import\/(?:zip-|no-site$)/

/** Show a run to somebody, in their language. */
export const viewRun = (
  { byId, byName, appliedByName, attempts: _attempts, problem, ...run }: StoredRun,
  { user, language }: { readonly user: number | undefined; readonly language: Locale },
): RunView => ({
  ...run,
  options: { ...defaultOptions, ...run.options },
  by: byName,
  isOwn: byId !== null && byId === user,
  appliedBy: appliedByName,
  mapped: mappedBy(run.options.mapping ?? run.summary?.mapping),
  problem: problem && sayProblem(problem, language),
  canRetry: problem === null || !hopeless.test(problem.code),
})
