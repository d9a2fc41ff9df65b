import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { databaseClockOf } from '../../kernel/databaseClock.ts'
import { queryTerms } from '../../kernel/searchTerms.ts'
import { findCards } from './findCards.ts'
import type { PostCard } from './postCard.ts'
import type { Reader } from './reader.ts'

/** The longest query that is looked at, in UTF-16 code units. */
export const longestQuery = 100

/** How many posts a search shows at most. */
export const mostFound = 30

const limits = { terms: 24, candidates: 120, window: 600 } as const

const candidate = z.object({ post_id: z.number(), title: z.string(), text: z.string() })

/** A post that was found, with the text in which its words stand. */
type Found = { readonly card: PostCard; readonly text: string }

/** What a search found, best first; `hasMore` if it had to stop. */
export type SearchResult = { readonly found: readonly Found[]; readonly hasMore: boolean }

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

type Rows = { rows: unknown[] }
type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<Rows> }

const execute = async (reader: Reader, query: ReturnType<typeof sql>) => {
  const { drizzle } = reader.payload.db as unknown as { drizzle: Executor }
  return z.array(candidate).parse((await drizzle.execute(query)).rows)
}

// A common word fills the page from the newest posts alone; only a rare one is worth the index,
// whose every hit Postgres has to look at again.
const findCandidates = async (reader: Reader, terms: readonly string[]) => {
  const wanted = sql`array[${sql.join(
    terms.map((term) => sql`${term}`),
    sql`, `,
  )}]::text[]`
  const now = databaseClockOf(reader.payload.db).now().toISOString()
  const recent = await execute(
    reader,
    sql`select post_id, title, text from (
      select post_id, title, text, terms, published_at from search_entries
      where language = ${reader.locale} and published_at <= ${now}
        and (embargoed_until is null or embargoed_until <= ${now})
      order by published_at desc limit ${limits.window}
    ) newest where terms ?& ${wanted} order by published_at desc limit ${limits.candidates}`,
  )
  if (recent.length >= limits.candidates) return recent
  return await execute(
    reader,
    sql`with hits as materialized (
      select post_id, title, text, published_at from search_entries
      where terms ?& ${wanted} and language = ${reader.locale} and published_at <= ${now}
        and (embargoed_until is null or embargoed_until <= ${now})
    ) select post_id, title, text from hits order by published_at desc limit ${limits.candidates}`,
  )
}

/**
 * Find posts by their headline and text, in Chinese and English: all words have to occur.
 *
 * Words are looked up as `queryTerms` cuts them, so that one and two Chinese characters are found.
 * Of the newest candidates those rank first that have the query as it stands in their headline,
 * then those that have it in their text.
 */
export const searchPosts = async (reader: Reader, query: string): Promise<SearchResult> => {
  const asked = query.replaceAll('\0', '').slice(0, longestQuery).trim()
  const terms = queryTerms(asked).slice(0, limits.terms)
  if (terms.length === 0) return { found: [], hasMore: false }
  const phrase = fold(asked)
  const candidates = await findCandidates(reader, terms)
  const rank = ({ title, text }: (typeof candidates)[number]): number => {
    if (fold(title).includes(phrase)) return 0
    const folded = fold(title)
    if (terms.every((term) => folded.includes(term))) return 1
    return fold(text).includes(phrase) ? 2 : 3
  }
  // Pairs of neighbours may stand apart: what has them all but not the words is no hit.
  const isHan = /^\p{Script=Han}{3,}$/u.test(phrase)
  const ranked = candidates
    .map((one) => ({ one, rank: rank(one) }))
    .filter((entry) => !(isHan && entry.rank === 3))
    .sort((one, other) => one.rank - other.rank)
  const best = ranked.slice(0, mostFound).map(({ one }) => one)
  const cards = await findCards(
    reader,
    best.map(({ post_id }) => post_id),
  )
  const texts = new Map(best.map(({ post_id, text }) => [post_id, text]))
  return {
    found: cards.map((card) => ({ card, text: texts.get(card.id) ?? '' })),
    hasMore: ranked.length > mostFound,
  }
}
