import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'

/** The text of a published article that names a chip. */
export type NamingText = {
  readonly post: number
  readonly title: string
  readonly language: Locale
  readonly text: string
}

const unit = String.raw`[0-9]\s*(?:[kKMGTPEZ]?i?[Bb](?:/s|/秒|ps)?|W|瓦|[TPE]?FLOPS|TOPS|n|mm|奈|平方|億|萬|兆|billion|million)`

/**
 * Find the published articles in which a chip's name stands, if only within another, and something
 * else.
 *
 * @param beside a pattern of Postgres; without it that of a number with a unit.
 */
export const findNamingTexts = async (
  names: readonly string[],
  req: PayloadRequest,
  beside = unit,
): Promise<NamingText[]> => {
  if (names.length === 0) return []
  const database = await databaseOf(req)
  const plain = sql.join(
    names.map((name) => sql`position(${name} in text) > 0`),
    sql` or `,
  )
  const { rows } = await database.execute<NamingText>(sql`
    with naming as materialized (
      select post_id as post, title, language, text from search_entries where ${plain})
    select * from naming where text ~ ${beside}`)
  return rows
}
