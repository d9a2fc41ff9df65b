import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { importAlone } from '../../features/hugo/importAlone.ts'
import { importSite } from '../../features/hugo/importSite.ts'
import type { ImportReport } from '../../features/hugo/importReport.ts'
import type { Preference } from '../../features/hugo/plan/planImport.ts'
import { readMapping } from '../../features/hugo/shortcodes/readMapping.ts'
import type { ShortcodeMapping } from '../../features/hugo/shortcodes/shortcodeMapping.ts'
import { mappingName } from '../../features/hugo/site/mappingName.ts'
import { readSite } from '../../features/hugo/site/readSite.ts'
import type { Problem } from '../../kernel/problem.ts'
import { sayProblem } from '../../kernel/problem.ts'
import type { Result } from '../../kernel/result.ts'
import { ok } from '../../kernel/result.ts'
import { keepHeapSmall } from '../../ops/keepHeapSmall.ts'
import { canWriteReport } from '../canWriteReport.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { findAsker } from '../findAsker.ts'
import { messages } from '../messages.ts'
import { readFetching } from '../readFetching.ts'
import { showFindings } from '../showFindings.ts'
import { progressShower } from '../progressShower.ts'

const options = {
  'dry-run': { type: 'boolean', default: false },
  report: { type: 'string' },
  shortcodes: { type: 'string' },
  prefer: { type: 'string' },
  as: { type: 'string' },
  'fetch-remote': { type: 'string' },
  site: { type: 'string' },
} as const

const show = ({ counts, dryRun, problems }: ImportReport): void => {
  showFindings(problems)
  consoleReport.say(dryRun ? messages.wouldImport : messages.imported, counts)
}

/** Read what the site's shortcodes mean: from the file that is named, else from the site's own. */
const mappingFor = (
  dir: string,
  named: string | undefined,
): Result<ShortcodeMapping | undefined, Problem> => {
  const file = named ?? path.join(dir, mappingName)
  if (named === undefined && !fs.existsSync(file)) return ok(undefined)
  const read = readMapping(file, file)
  return read.ok ? ok(read.value.value) : read
}

const isPreference = (text: string): text is Preference => text === 'source' || text === 'newsroom'

const refuse = (problem: Problem): void => {
  const place = [problem.where, problem.line].filter((part) => part !== undefined).join(':')
  const said = [sayProblem(problem, 'zh-TW'), sayProblem(problem, 'en')]
  consoleReport.line((place === '' ? said : [place, ...said]).join('\n'))
}

/**
 * Import a Hugo site; `--dry-run` writes nothing, `--report` writes all findings as JSON,
 * `--shortcodes` says what the site's own shortcodes mean, `--prefer` whose text counts where both
 * sides have changed it, `--as` who answers for what is scheduled, `--site` which site it is,
 * `--fetch-remote` from which hosts pictures are fetched.
 */
export const importHugo: CommandAct = async (args, { withNewsroom }) => {
  // Without a host it asks which; to `parseArgs` an option either has a value or never one.
  const given = args.map((word) => (word === '--fetch-remote' ? `${word}=` : word))
  const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true })
  const [dir, ...more] = positionals
  if (dir === undefined || more.length > 0) {
    consoleReport.say(messages.importWhat)
    return exitCodes.wrongUse
  }
  const { report: reportFile } = values
  if (reportFile !== undefined && !canWriteReport(reportFile)) {
    consoleReport.say(messages.reportFolder, { file: reportFile })
    return exitCodes.wrongUse
  }
  const { prefer } = values
  if (prefer !== undefined && !isPreference(prefer)) {
    consoleReport.say(messages.importPrefer, { value: prefer })
    return exitCodes.wrongUse
  }
  const siteNamed = values.site?.normalize('NFC').trim().slice(0, 120) || undefined
  const site = readSite(dir)
  if (!site.ok) {
    refuse(site.problem)
    return site.problem.code === 'hugo/no-site' ? exitCodes.wrongUse : exitCodes.problems
  }
  const mapping = mappingFor(dir, values.shortcodes)
  if (!mapping.ok) {
    refuse(mapping.problem)
    return exitCodes.wrongUse
  }
  const hosts = await readFetching(values['fetch-remote'], site.value, mapping.value)
  if (!hosts.ok) return exitCodes.wrongUse
  const fetchRemote = hosts.value && { hosts: hosts.value, progress: progressShower() }
  const dryRun = values['dry-run']
  keepHeapSmall()
  const imported = await withNewsroom(async (payload) => {
    const asker = values.as === undefined ? undefined : await findAsker(payload, values.as)
    if (values.as !== undefined && asker === undefined) return undefined
    const act = () =>
      importSite(site.value, payload, {
        dryRun,
        prefer,
        shortcodes: mapping.value,
        asker,
        fetchRemote,
        site: siteNamed,
        progress: progressShower(),
      })
    return dryRun ? ok(await act()) : await importAlone(payload, act)
  })
  if (imported === undefined) {
    consoleReport.say(messages.importAs, { email: values.as ?? '' })
    return exitCodes.wrongUse
  }
  if (!imported.ok) {
    consoleReport.say(messages.importBusy)
    return exitCodes.problems
  }
  const report = imported.value
  if (reportFile !== undefined) {
    fs.writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`)
  }
  show(report)
  if (fetchRemote) {
    const { picturesFetched, picturesToFetch } = report.counts
    const count = (dryRun ? picturesToFetch : picturesFetched) ?? 0
    consoleReport.say(dryRun ? messages.wouldFetch : messages.fetched, { count })
  }
  const isGood = report.problems.every(({ severity }) => severity === 'info')
  return isGood ? exitCodes.done : exitCodes.problems
}
