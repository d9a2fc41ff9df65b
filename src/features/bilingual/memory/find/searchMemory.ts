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

/** One more than a page has tells that there are others. */
const pageAndOne = memoryLimits.page + 1

const has = (locale: Locale, phrase: string): SQL =>
  sql`strpos(lower(${sides[locale].folded} collate "C"), ${phrase}) > 0`

const holding = (locale: Locale, phrase: string, grams: readonly string[]): SQL =>
  sql`select id from memory_entries
    where ${sides[locale].grams} ?& ${sql.param(grams)}::text[] and ${has(locale, phrase)}`

/** From this share of all entries on, a gram is common. */
const commonShare = 0.02

/** So many of the newest entries are looked at one by one for what is common; then more of them. */
const newest = [2500, 15_000] as const

/** Words that are looked for whole, which only their grams tell. */
const shortWord = /^[a-z0-9]{1,2}$/

/** Whether all grams of a phrase are common in a language: then their list is long. */
const isCommon = async (grams: readonly string[], req: PayloadRequest): Promise<boolean> => {
  if (grams.some((gram) => shortWord.test(gram))) return false
  for (const locale of locales) {
    const { counts, entries } = await countGrams(locale, req)
    const rarest = Math.min(...grams.map((gram) => counts.get(gram) ?? 0))
    if (rarest > entries * commonShare) return true
  }
  return false
}

type Page = { readonly phrase: string; readonly before: number | undefined }

/** The newest entries that have a phrase, if a page of them is among the last so many. */
const findAmong = async (
  count: number,
  { phrase, before }: Page,
  req: PayloadRequest,
): Promise<readonly number[] | undefined> => {
  const database = await databaseOf(req)
  const end =
    before === undefined ? sql`(select max(id) + 1 from memory_entries)` : sql`${before}::int`
  const { rows } = await database.execute<{ readonly id: number }>(sql`
    select id from memory_entries
    where id < ${end} and id >= ${end} - ${count}::int and (${has('zh-TW', phrase)} or ${has('en', phrase)})
    order by id desc limit ${pageAndOne}`)
  return rows.length < pageAndOne ? undefined : rows.map(({ id }) => id)
}

/** The same among the last hundreds, then thousands. */
const findAmongNewest = async (
  page: Page,
  req: PayloadRequest,
): Promise<readonly number[] | undefined> => {
  for (const count of newest) {
    const found = await findAmong(count, page, req)
    if (found) return found
  }
  return undefined
}

/** The newest entries that have a phrase, by the index. */
const findByGrams = async (
  { phrase, before }: Page,
  grams: readonly string[],
  req: PayloadRequest,
): Promise<readonly number[]> => {
  const database = await databaseOf(req)
  // Materialised, or the database would go through all entries from the newest one on.
  const { rows } = await database.execute<{ readonly id: number }>(sql`
    with found as materialized (
      ${holding('zh-TW', phrase, grams)} union ${holding('en', phrase, grams)})
    select id from found
    where ${before === undefined ? sql`true` : sql`id < ${before}`}
    order by id desc limit ${pageAndOne}`)
  return rows.map(({ id }) => id)
}

/**
 * Find how a phrase was said before, in either language: part of a sentence, whatever its spacing,
 * width of marks, or case of Latin letters.
 *
 * By index, or among the newest where the phrase is common. A phrase without a letter finds nothing.
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
  const page = { phrase, before }
  const common = (await isCommon(grams, req)) ? await findAmongNewest(page, req) : undefined
  const found = common ?? (await findByGrams(page, grams, req))
  const ids = found.slice(0, memoryLimits.page)
  const entries = await readEntries(ids, language, req)
  const last = ids.at(-1)
  return {
    hits: entries.map((entry) => ({
      ...entry,
      marks: Object.fromEntries(
        locales.map((locale) => [locale, markPhrase(entry.texts[locale], phrase)]),
      ) as MemoryHit['marks'],
    })),
    ...(found.length > memoryLimits.page && last !== undefined ? { before: last } : {}),
  }
}
