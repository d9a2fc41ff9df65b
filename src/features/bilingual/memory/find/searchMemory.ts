import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { foldText } from '../../../../content/segments/foldText.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import { locales } from '../../../../kernel/locale.ts'
import { databaseOf } from '../../../publication/databaseOf.ts'
import { memoryLimits } from '../entry.ts'
import { lowerAscii } from '../lowerAscii.ts'
import { countGrams } from './countGrams.ts'
import { markPhrase } from './markPhrase.ts'
import { phraseGrams } from './phraseGrams.ts'
import type { EntryView } from './readEntries.ts'
import { readEntries } from './readEntries.ts'
import { sides } from './sides.ts'

/** An entry that has the phrase. */
export type MemoryHit = EntryView & {
  /** Where the phrase stands in each text: from, to, in code units. */
  readonly marks: Readonly<Record<Locale, ReadonlyArray<readonly [from: number, to: number]>>>
}

/** One page of what was found, the newest first. */
export type MemoryPage = {
  readonly hits: readonly MemoryHit[]
  /** Asks for what comes next; nothing after the last page. */
  readonly before?: number
}

// No text has them, and the database takes none.
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f]/g

const has = (locale: Locale, phrase: string): SQL =>
  sql`strpos(lower(${sides[locale].folded} collate "C"), ${phrase}) > 0`

const holding = (locale: Locale, phrase: string, grams: readonly string[]): SQL =>
  sql`select id from memory_entries
    where ${sides[locale].grams} ?& ${sql.param(grams)}::text[] and ${has(locale, phrase)}`

/** From this share of all entries on, the newest that have a phrase are found by looking at them. */
const commonShare = 0.02

/** Whether a phrase is one gram that so many entries have that their list is not worth fetching. */
const isCommon = async (phrase: string, grams: readonly string[], req: PayloadRequest) => {
  if (grams.length !== 1 || grams[0] !== phrase) return false
  for (const locale of locales) {
    const { counts, entries } = await countGrams(locale, req)
    if ((counts.get(phrase) ?? 0) > entries * commonShare) return true
  }
  return false
}

/**
 * Find how a phrase was said before, in either language: part of a sentence, whatever its spacing,
 * width of marks, or case of Latin letters.
 *
 * Four queries, by index. A phrase without a letter finds nothing.
 *
 * @param before the page after the one that gave this.
 */
export const searchMemory = async (
  written: string,
  { language, before }: { readonly language: Locale; readonly before?: number },
  req: PayloadRequest,
): Promise<MemoryPage> => {
  const phrase = lowerAscii(foldText(written.replace(control, ' ')))
  const grams = phraseGrams(phrase)
  if (grams.length === 0 || phrase.length > memoryLimits.phrase) return { hits: [] }
  const database = await databaseOf(req)
  const onThisPage = before === undefined ? sql`true` : sql`id < ${before}`
  // Materialised, or the database would go through all entries from the newest one on, as it does
  // for what is common.
  const found = (await isCommon(phrase, grams, req))
    ? sql`memory_entries where (${has('zh-TW', phrase)} or ${has('en', phrase)}) and ${onThisPage}`
    : sql`found where ${onThisPage}`
  const { rows } = await database.execute<{ readonly id: number }>(sql`
    with found as materialized (
      ${holding('zh-TW', phrase, grams)} union ${holding('en', phrase, grams)})
    select id from ${found} order by id desc limit ${memoryLimits.page + 1}`)
  const ids = rows.slice(0, memoryLimits.page).map(({ id }) => id)
  const entries = await readEntries(ids, language, req)
  const last = ids.at(-1)
  return {
    hits: entries.map((entry) => ({
      ...entry,
      marks: Object.fromEntries(
        locales.map((locale) => [locale, markPhrase(entry.texts[locale], phrase)]),
      ) as MemoryHit['marks'],
    })),
    ...(rows.length > memoryLimits.page && last !== undefined ? { before: last } : {}),
  }
}
