import { contradicts } from './contradicts.ts'
import { overlap } from './span.ts'
import type { StoredFact } from './storedFact.ts'

/** A fact as the desk's screen of a chip shows it. */
export type SheetFact = Omit<StoredFact, 'chip' | 'series' | 'source' | 'value'> & {
  readonly source: { readonly id: number; readonly title: string } | undefined
  /** What it contradicts of that which is held: ids. */
  readonly rivals: readonly number[]
}

/**
 * Show a fact to the desk, with its source's title and what it contradicts.
 *
 * @param held what is held of its chip and series.
 */
export const sheetFactOf = (
  fact: StoredFact,
  held: readonly StoredFact[],
  titles: ReadonlyMap<number, string>,
): SheetFact => {
  const { chip: _chip, series: _series, value, source, ...rest } = fact
  const isLive = fact.state === 'approved' || fact.state === 'proposed'
  const rivals = held.filter(
    (other) =>
      isLive && other.id !== fact.id && overlap(other, fact) && contradicts(other.value, value),
  )
  return {
    ...rest,
    source: source === undefined ? undefined : { id: source, title: titles.get(source) ?? '' },
    rivals: rivals.map(({ id }) => id),
  }
}
