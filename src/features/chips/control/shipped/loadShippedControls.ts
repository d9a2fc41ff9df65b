import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../../kernel/locale.ts'
import { say } from '../../../../kernel/messages.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import { databaseOf } from '../../../publication/databaseOf.ts'
import { inTransaction } from '../../../publication/inTransaction.ts'
import { readChipNames } from '../../tables/readChipNames.ts'
import { readShipped } from '../eventStore.ts'
import { findShippedChips } from './findShippedChips.ts'
import { keepEvent } from './keepEvent.ts'
import { keepRule } from './keepRule.ts'
import { keepSource } from './keepSource.ts'
import { shippedEvents } from './shippedEvents.ts'
import { shippedMessages } from './shippedMessages.ts'
import { shippedRules } from './shippedRules.ts'
import { shippedSources } from './shippedSources.ts'

/** What a loading has done, or would do. */
export type ShippedReport = {
  readonly counts: Readonly<Record<'sources' | 'rules' | 'events' | 'completed' | 'known', number>>
  readonly problems: readonly Problem[]
}

type Order = {
  readonly user: NonNullable<PayloadRequest['user']>
  readonly language?: Locale
  readonly dryRun?: boolean
  readonly progress?: (done: number, total: number) => void
}

class Rehearsed extends Error {
  constructor(readonly report: ShippedReport) {
    super('rehearsed')
  }
}

/** Two who load at once would both find nothing. */
const lock = [0xc419, 0] as const

const total = shippedSources.length + shippedRules.length + shippedEvents.length

const load = async (
  { language = 'en', progress }: Order,
  req: PayloadRequest,
): Promise<ShippedReport> => {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(${lock[0]}, ${lock[1]})`)
  const counts = { sources: 0, rules: 0, events: 0, completed: 0, known: 0 }
  const problems: Problem[] = []
  const sources = new Map<string, number>()
  const rules = new Map<string, number>()
  let done = 0
  const step = () => progress?.((done += 1), total)
  for (const source of shippedSources) {
    const { id, isNew } = await keepSource(source, req)
    sources.set(source.key, id)
    counts[isNew ? 'sources' : 'known'] += 1
    step()
  }
  for (const rule of shippedRules) {
    const { id, isNew } = await keepRule(rule, sources.get(rule.source)!, req)
    rules.set(rule.key, id)
    counts[isNew ? 'rules' : 'known'] += 1
    step()
  }
  const names = await readChipNames({ payload: req.payload, req })
  const shipped = await readShipped(req)
  const reason = say(shippedMessages.chipsCame, language)
  for (const event of shippedEvents) {
    const { found, missing } = findShippedChips(event, names)
    if (missing.length > 0) {
      problems.push({
        code: 'chips/shipped-chips-missing',
        severity: 'info',
        message: {
          en: say(shippedMessages.chipsMissing, 'en', {
            event: event.name.en,
            chips: missing.join(', '),
          }),
          'zh-TW': say(shippedMessages.chipsMissing, 'zh-TW', {
            event: event.name['zh-TW'],
            chips: missing.join('、'),
          }),
        },
        where: event.key,
      })
    }
    const known = shipped.get(event.key)
    const rule = event.rule === undefined ? undefined : rules.get(event.rule)
    const grounds = { source: sources.get(event.source)!, rule, chips: found }
    const kept = await keepEvent(event, grounds, known, reason, req)
    counts[kept === undefined ? 'known' : known ? 'completed' : 'events'] += 1
    step()
  }
  return { counts, problems }
}

/**
 * Bring in the rules and events that come with the product, each with its source.
 *
 * All of it, or nothing. Run again, it brings what is new, and chips that came since; whatever the
 * desk has corrected or disputed stays as the desk left it. A dry run does the same and takes it back.
 */
export const loadShippedControls = async (
  payload: Payload,
  order: Order,
): Promise<ShippedReport> => {
  const { user, language, dryRun = false } = order
  try {
    return await inTransaction(
      payload,
      { user, ...(language ? { language } : {}) },
      async (req) => {
        const report = await load(order, req)
        if (dryRun) throw new Rehearsed(report)
        return report
      },
    )
  } catch (error) {
    if (error instanceof Rehearsed) return error.report
    throw error
  }
}
