import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { createLocalReq } from 'payload'

import type { JobScope } from '../../features/bilingual/agencies/job.ts'
import { sendJobs } from '../../features/bilingual/agencies/sendJob.ts'
import { mostJobs } from '../../features/bilingual/agencies/xliffNames.ts'
import { isLocale } from '../../kernel/locale.ts'
import { sayInBoth } from '../../kernel/messages.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { findActor } from '../findActor.ts'
import { findPostId } from '../findPostId.ts'
import { messages } from '../messages.ts'

const options = {
  only: { type: 'string', default: 'all' },
  target: { type: 'string' },
  out: { type: 'string' },
  as: { type: 'string' },
} as const

const isScope = (text: string): text is JobScope['only'] =>
  text === 'untranslated' || text === 'stale' || text === 'all'

const writeWhole = (file: string, xml: string): boolean => {
  const draft = `${file}.${process.pid}.part`
  try {
    fs.writeFileSync(draft, xml)
    fs.renameSync(draft, file)
    return true
  } catch {
    return false
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

/**
 * Write what an agency is to translate of posts as one file of XLIFF 2.1; `--only` says which paragraphs,
 * `--target` into which language, `--out` where to, `--as` who sends it.
 */
export const exportXliff: CommandAct = async (args, { withNewsroom }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const { only, target, out, as: email } = values
  const isRight = isScope(only) && (target === undefined || isLocale(target))
  if (positionals.length === 0 || positionals.length > mostJobs || !isRight) {
    consoleReport.say(messages.xliffWhich)
    return exitCodes.wrongUse
  }
  return await withNewsroom(async (payload) => {
    const user = await findActor(payload, email)
    if (!user) {
      consoleReport.say(messages.xliffNobody, { email: email ?? '' })
      return exitCodes.wrongUse
    }
    const req = await createLocalReq({ user }, payload)
    const ids: number[] = []
    for (const named of positionals) {
      const id = await findPostId(named, req)
      if (id === undefined) {
        consoleReport.say(messages.xliffNoPost, { post: named })
        return exitCodes.wrongUse
      }
      ids.push(id)
    }
    const sent = await sendJobs(ids, { only, ...(target ? { target } : {}) }, req)
    if (!sent.ok) {
      consoleReport.say(sayInBoth(sent.problem.message, sent.problem.values))
      return exitCodes.problems
    }
    const { name, stories, units, xml } = sent.value
    const file = out ?? name
    if (!writeWhole(file, xml)) {
      consoleReport.say(messages.xliffNotWritable, { file })
      return exitCodes.wrongUse
    }
    consoleReport.say(messages.xliffSent, { count: units, stories, file })
    return exitCodes.done
  })
}
