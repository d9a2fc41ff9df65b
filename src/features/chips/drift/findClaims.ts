import type { SaidFact } from '../cells/cellStatement.ts'
import { findQuantities } from '../cells/findQuantities.ts'
import { readClause } from '../cells/readClause.ts'
import { scopesOf } from '../cells/scopesOf.ts'
import { seriesOfQuantity } from '../cells/seriesOfQuantity.ts'
import type { NamePattern } from './namePattern.ts'
import { ownClauses } from './ownClauses.ts'
import { sentencesWith } from './sentencesWith.ts'

/** A value that a sentence says of a chip. */
export type Claim = SaidFact & {
  /** The sentence, as it is written. */
  readonly quotation: string
}

/** Tell whether a clause has a quantity of one of some series, before it is read as a whole. */
const isAbout = (clause: string, series: ReadonlySet<string>): boolean => {
  const quantities = findQuantities(clause)
  return quantities.some(({ unit }, at) => {
    const found = seriesOfQuantity(unit, scopesOf(clause, quantities, at, ''))
    return found.ok && found.value.keys.some((key) => series.has(key))
  })
}

/**
 * Find what the sentences of a text say of a chip that they name.
 *
 * A clause that names another chip, compares, denies, or leaves open what its number is of says
 * nothing that could be told.
 *
 * @param series what is looked for; clauses about anything else are not read.
 */
export const findClaims = async (
  text: string,
  pattern: NamePattern,
  series: ReadonlySet<string>,
): Promise<Claim[]> => {
  const { name, every } = pattern
  const claims: Claim[] = []
  for (const quotation of sentencesWith(pattern, text)) {
    for (const clause of ownClauses(quotation, pattern)) {
      if (!isAbout(clause.text, series)) continue
      // The chip's own name is no noun of a quantity, and its digits are none.
      const bare = clause.text.replaceAll(every, () => name)
      for (const said of await readClause({ ...clause, text: bare }, { label: '', chip: name })) {
        if (said.kind === 'fact' && series.has(said.series)) claims.push({ ...said, quotation })
      }
    }
  }
  return claims
}
