import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { nodeId } from '../../../../content/lexical/nodeId.ts'
import { foldText } from '../../../../content/segments/foldText.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import { databaseOf } from '../../../publication/databaseOf.ts'
import { memoryLimits } from '../entry.ts'
import { tokensOf } from '../tokensOf.ts'
import { countGrams } from './countGrams.ts'
import { likenessOf } from './likenessOf.ts'
import { probesOf } from './probesOf.ts'
import { sides } from './sides.ts'

/** An entry that says what a text says, or nearly. */
export type Alike = {
  readonly id: number
  /** From 0.75 to 1, which is only what has the same print. */
  readonly likeness: number
}

type Candidate = { readonly id: number; readonly folded: string; readonly is_same: boolean }

/** Less than all, however little differs. */
const nearly = 0.995

/**
 * Find the entries that say what a text says, or at least 75 % of it, the likest first, and of those
 * that are as like the newest.
 *
 * One query by index, which gives all entries that may be so alike (`probesOf`); each is then held
 * against the text. No more than `memoryLimits.candidates` are looked at.
 *
 * @param language of the text.
 */
export const findAlike = async (
  text: string,
  language: Locale,
  req: PayloadRequest,
): Promise<readonly Alike[]> => {
  const folded = foldText(text)
  const print = nodeId(folded)
  const tokens = tokensOf(folded)
  if (tokens.length === 0 || text.length > memoryLimits.text) return []
  const { counts } = await countGrams(language, req)
  const probes = probesOf(tokens, (gram) => counts.get(gram) ?? 0)
  const side = sides[language]
  const shortest = Math.ceil(tokens.length * memoryLimits.likeness)
  const longest = Math.floor(tokens.length / memoryLimits.likeness)
  const database = await databaseOf(req)
  // Two questions in one: asked with OR, the database would look the grams of each row over again.
  const { rows } = await database.execute<Candidate>(sql`
    select id, ${side.folded} as folded, true as is_same
    from memory_entries where ${side.print} = ${print}
    union all (
      select id, ${side.folded} as folded, false as is_same
      from memory_entries
      where ${side.grams} ?| ${sql.param(probes)}::text[]
        and ${side.tokens} between ${shortest} and ${longest}
        and ${side.print} <> ${print}
      limit ${memoryLimits.candidates})`)
  const alike = rows.flatMap(({ id, folded: other, is_same: isSame }): Alike[] => {
    if (isSame) return [{ id, likeness: 1 }]
    const likeness = likenessOf(tokens, tokensOf(other), memoryLimits.likeness)
    return likeness === 0 ? [] : [{ id, likeness: Math.min(nearly, likeness) }]
  })
  return alike.sort((one, other) => other.likeness - one.likeness || other.id - one.id)
}
