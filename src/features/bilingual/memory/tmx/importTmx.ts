import type { Payload } from 'payload'

import type { Locale } from '../../../../kernel/locale.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import { inTransaction } from '../../../publication/inTransaction.ts'
import { memoryLimits } from '../entry.ts'
import { entryRow } from '../learn/entryRow.ts'
import type { Lesson } from '../learn/memoryStore.ts'
import { learn, readUnknown, settleIndexes } from '../learn/memoryStore.ts'
import { memoryMessages } from '../messages.ts'
import { fileKey } from './fileKey.ts'
import type { TmxUnit } from './readTmx.ts'
import { readTmx } from './readTmx.ts'
import { tmxLanguage } from './tmxLanguage.ts'
import type { TmxReason } from './tmxRefusal.ts'
import { TmxRefusal } from './tmxRefusal.ts'

/** What an import has done, or would do. */
export type TmxReport = {
  readonly counts: Readonly<Record<'created' | 'known' | 'leftOut', number>>
  readonly problems: readonly Problem[]
}

/** How an import goes. */
export type TmxImport = {
  /** The name of the file: the origin of its entries. */
  readonly file: string
  readonly dryRun?: boolean
  /** When it is imported (ISO 8601), for units that have no date. */
  readonly now: string
  /** Who imports it; nobody from the command line. */
  readonly by?: number
}

/** So many units are stored in one transaction. */
const batch = 500

/** So many findings of a kind are told with their lines; all are counted. */
const mostOfKind = 20

const reasons: Readonly<Record<TmxReason, Problem['message']>> = {
  broken: memoryMessages.xmlBroken,
  doctype: memoryMessages.doctype,
  'too-deep': memoryMessages.tooDeep,
  'not-tmx': memoryMessages.notTmx,
  encoding: memoryMessages.encoding,
  'not-utf8': memoryMessages.notUtf8,
}

/** Keeps the first findings of each kind. */
const findings = (where: string) => {
  const problems: Problem[] = []
  const counts = new Map<string, number>()
  const add = (
    kind: string,
    severity: Problem['severity'],
    line: number,
    message: Problem['message'],
    values: Problem['values'] = {},
  ): void => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count > mostOfKind) return
    problems.push({ code: `memory/${kind}`, severity, message, values, where, line })
  }
  return { problems, add }
}

type Read = { readonly texts: Partial<Record<Locale, string>>; readonly others: readonly string[] }

/** The first text of each of our languages, and the languages that are not ours. */
const readVariants = ({ variants }: TmxUnit): Read => {
  const texts: Partial<Record<Locale, string>> = {}
  const others: string[] = []
  for (const { language, text } of variants) {
    const locale = tmxLanguage(language)
    if (locale === undefined) others.push(language)
    else texts[locale] ??= text
  }
  return { texts, others }
}

/**
 * Bring a TMX file into the memory, in batches of one transaction each.
 *
 * Where the file is broken, the units before that place are in and stay; an import that is broken
 * off is simply begun again, since what is known is not stored twice. Units that lack one of both
 * languages are left out and counted.
 *
 * @throws what the database throws; what is wrong with the file is in the report.
 */
export const importTmx = async (
  payload: Payload,
  chunks: AsyncIterable<Uint8Array>,
  { file, dryRun = false, now, by }: TmxImport,
): Promise<TmxReport> => {
  const { problems, add } = findings(file)
  const counts = { created: 0, known: 0, leftOut: 0 }
  const seen = new Set<string>()
  let lessons: Lesson[] = []
  const flush = async (): Promise<void> => {
    const own = lessons
    lessons = []
    if (own.length === 0) return
    const created = await inTransaction(payload, {}, async (req) => {
      if (!dryRun) return (await learn(own, req)).created
      const unknown = await readUnknown(own, req)
      const fresh = unknown.filter((key) => !seen.has(key))
      for (const key of fresh) seen.add(key)
      return fresh.length
    })
    counts.created += created
    counts.known += own.length - created
  }
  const take = (unit: TmxUnit): void => {
    const { texts, others } = readVariants(unit)
    const { 'zh-TW': chinese, en: english } = texts
    const leave = (kind: string, message: Problem['message'], values: Problem['values']): void => {
      counts.leftOut += 1
      add(kind, 'warning', unit.line, message, values)
    }
    if (chinese === undefined || english === undefined) {
      const languages = [...new Set(others)].join(', ') || '–'
      leave('other-languages', memoryMessages.otherLanguages, { languages })
      return
    }
    if ([chinese, english].some(({ length }) => length > memoryLimits.text)) {
      leave('too-long', memoryMessages.tooLong, { most: memoryLimits.text })
      return
    }
    const row = entryRow({ 'zh-TW': chinese, en: english })
    if (!row) {
      leave('no-words', memoryMessages.noWords, {})
      return
    }
    const { at = now, author } = unit
    const who = { ...(by === undefined ? {} : { by }), ...(author === undefined ? {} : { author }) }
    lessons.push({ row, origin: { key: fileKey(file), from: { file }, at, ...who } })
  }
  let units = 0
  try {
    for await (const unit of readTmx(chunks)) {
      units += 1
      take(unit)
      if (lessons.length >= batch) await flush()
    }
  } catch (error) {
    if (!(error instanceof TmxRefusal)) throw error
    const values = { reason: error.message }
    add(error.reason, 'error', error.line, reasons[error.reason], values)
  }
  await flush()
  if (counts.created > 0 && !dryRun) await inTransaction(payload, {}, settleIndexes)
  if (units === 0 && problems.length === 0) add('nothing', 'error', 1, memoryMessages.nothing)
  return { counts, problems }
}
