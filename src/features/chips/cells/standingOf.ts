import { contradicts } from '../facts/contradicts.ts'
import { overlap } from '../facts/span.ts'
import type { StoredFact } from '../facts/storedFact.ts'
import type { SaidFact } from './cellStatement.ts'

/**
 * Where what a table says stands with the desk.
 *
 * - *new*: nobody has proposed it from this table.
 * - *proposed*: it waits among the proposals.
 * - *decided*: it was proposed from this table, and disputed or superseded since.
 * - *held*: what is held says the same.
 */
export type Standing = 'new' | 'proposed' | 'decided' | 'held'

const printOf = ({ value, validFrom }: Pick<StoredFact, 'value' | 'validFrom'>): string =>
  JSON.stringify([value, validFrom ?? ''])

/**
 * Tell where a value stands with the desk, and what of that which is held it contradicts.
 *
 * @param own what is known of its chip, whatever the series.
 */
export const standingOf = (
  said: Pick<SaidFact, 'series' | 'validFrom' | 'value'>,
  own: readonly StoredFact[],
  specTable: number,
): { readonly standing: Standing; readonly rivals: readonly StoredFact[] } => {
  const same = own.filter(({ series }) => series === said.series)
  const held = same.filter((fact) => fact.state === 'approved' && overlap(fact, said))
  const rivals = held.filter(({ value }) => contradicts(value, said.value))
  const readHere = same.filter(
    (fact) => fact.specTable === specTable && printOf(fact) === printOf(said),
  )
  const is = (state: StoredFact['state']) => readHere.some((fact) => fact.state === state)
  if (is('proposed')) return { standing: 'proposed', rivals }
  if (held.length > rivals.length) return { standing: 'held', rivals }
  return { standing: readHere.length > 0 ? 'decided' : 'new', rivals }
}
