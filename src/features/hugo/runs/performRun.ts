import fs from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { ImportReport } from '../importReport.ts'
import { importAlone } from '../importAlone.ts'
import { importSite } from '../importSite.ts'
import type { RemoteFetching } from '../remote/bringRemote.ts'
import { parseHosts } from '../remote/hostRule.ts'
import { parseMapping } from '../shortcodes/parseMapping.ts'
import type { ReadMapping } from '../shortcodes/readMapping.ts'
import { readMapping } from '../shortcodes/readMapping.ts'
import { mappingName } from '../site/mappingName.ts'
import { nameOfSite } from '../site/nameOfSite.ts'
import { readSite } from '../site/readSite.ts'
import type { ClaimedRun } from './claimRun.ts'
import { findAsker } from './findAsker.ts'
import { hostsOf } from './hostsOf.ts'
import type { RunSummary } from './importRun.ts'
import { defaultOptions } from './importRun.ts'
import type { RunProgress } from './keepProgress.ts'
import { markMade } from './markMade.ts'
import { openUpload } from './openUpload.ts'
import { runPlaces } from './runPlaces.ts'
import { runProblem } from './runProblem.ts'
import { summariseReport } from './summariseReport.ts'

/** What working at a run has come to. */
export type Performed =
  | { readonly state: 'choosing'; readonly summary: RunSummary }
  | {
      readonly state: 'ready' | 'done' | 'stopped'
      readonly summary: RunSummary
      readonly report: ImportReport
      /** The folder of the site in what was sent. */
      readonly root: string
    }

/** What the screen says the shortcodes mean, else the site’s own file. */
const mappingFor = (
  dir: string,
  given: string | null,
): Result<ReadMapping | undefined, Problem> => {
  const file = path.join(dir, mappingName)
  if (given === null) return fs.existsSync(file) ? readMapping(file, mappingName) : ok(undefined)
  const parsed = parseMapping(given, mappingName)
  return parsed.ok ? ok({ text: given, value: parsed.value }) : parsed
}

/**
 * Do what a run asks for: look at what was sent, or import it.
 *
 * @throws the interruption with which the signal of `progress` is aborted, before anything is
 *   stored; an import that is stopped later comes back with what it has done.
 */
export const performRun = async (
  payload: Payload,
  run: ClaimedRun,
  progress: RunProgress,
): Promise<Result<Performed, Problem>> => {
  const asker = run.task === 'apply' ? await findAsker(payload, run) : undefined
  if (run.task === 'apply' && !asker) {
    return fail(runProblem('asker-gone', { name: run.appliedByName ?? '?' }))
  }
  const opened = await openUpload(payload, run, progress)
  if (!opened.ok) return opened
  const { roots, files, problems: leftOut } = opened.value
  const { prefer, schedules, mapping: given } = run.options
  const root = roots.length === 1 ? roots[0] : roots.find((one) => one === run.options.root)
  if (root === undefined) return ok({ state: 'choosing', summary: { roots, files } })
  progress.signal.throwIfAborted()
  progress.enter('reading')
  const dir = path.join(runPlaces(payload, run.id).site, root)
  const site = readSite(dir)
  if (!site.ok) return site
  const mapping = mappingFor(dir, given)
  if (!mapping.ok) return mapping
  progress.signal.throwIfAborted()
  const isDry = run.task === 'rehearse'
  const options = { ...defaultOptions, ...run.options }
  const hosts = parseHosts(options.fetchFrom.join(','))
  if (!hosts.ok) return fail(runProblem('host', { host: hosts.problem }))
  const fetchRemote: RemoteFetching = {
    hosts: hosts.value,
    progress: (done, total) => {
      if (done === 1) progress.enter('fetching')
      progress.count(done, total)
    },
  }
  let hasBegun = false
  const act = () =>
    importSite(site.value, payload, {
      dryRun: isDry,
      prefer: prefer === 'ask' ? undefined : prefer,
      shortcodes: mapping.value?.value,
      asker: schedules ? asker : undefined,
      fetchRemote: hosts.value.length > 0 ? fetchRemote : undefined,
      site: options.site ?? undefined,
      signal: progress.signal,
      progress: (done, total) => {
        if (!hasBegun) progress.enter(isDry ? 'converting' : 'storing')
        hasBegun = true
        progress.count(done, total)
      },
    })
  const imported = isDry ? ok(await act()) : await importAlone(payload, act)
  if (!imported.ok) return fail(runProblem('elsewhere'))
  const report = imported.value
  const told = leftOut.map((problem) => ({
    file: problem.where,
    line: problem.line,
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    values: problem.values,
  }))
  const whole = { ...report, problems: [...told, ...report.problems] }
  const made = isDry ? whole : await markMade(payload, whole, run.appliedAt)
  const summary: RunSummary = {
    title: site.value.config.title,
    roots,
    files,
    task: run.task,
    counts: made.counts,
    ...summariseReport(made),
    site: options.site ?? nameOfSite(site.value.config),
    hosts: await hostsOf(site.value, made, {
      // Pages that have not changed are in no report.
      isWhole: fetchRemote.hosts.length > 0 || made.counts['skipped'] === 0,
      mapping: mapping.value?.value,
      signal: progress.signal,
    }),
    ...(mapping.value ? { mapping: mapping.value.text } : {}),
  }
  const isStopped = (made.counts['waiting'] ?? 0) > 0
  const state = isDry ? 'ready' : isStopped ? 'stopped' : 'done'
  return ok({ state, summary, report: made, root })
}
