import type { Settled } from '../../features/chips/facts/settleFacts.ts'
import { settleFacts } from '../../features/chips/facts/settleFacts.ts'
import type { ShownFact } from '../../features/chips/live/factCell.ts'
import { readFacts } from './readFacts.ts'
import type { Reader } from './reader.ts'
import { knownNow } from '../../features/chips/facts/knownNow.ts'

/** A fact as readers get it. */
export type HeldFact = ShownFact

/**
 * Find what the desk held of chips on a day, as it was known at a moment, by chip and series.
 *
 * @param known ISO 8601; without it what is known now.
 * @param series those that are wanted; without it all.
 */
export const findHeldFacts = async (
  reader: Reader,
  chips: readonly number[],
  {
    on,
    known,
    series,
  }: {
    readonly on: string
    readonly known?: string | undefined
    readonly series?: readonly string[]
  },
): Promise<ReadonlyMap<number, ReadonlyMap<string, Settled<HeldFact>>>> => {
  const { facts } = await readFacts(reader, { chips, series, moments: [known] })
  // All that was found was held; the database's clock may be ahead of this machine's.
  const held = facts.map((fact) => ({ ...fact, recordedTo: undefined }))
  return settleFacts(held, { on, known: knownNow })
}
