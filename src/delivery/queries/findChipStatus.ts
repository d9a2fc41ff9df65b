import type { Settled } from '../../features/chips/facts/settleFacts.ts'
import { isSlug } from '../../kernel/slug.ts'
import type { Chip } from '../../payload-types.ts'
import type { SourceRecord } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import type { HeldEvent } from './findHeldEvents.ts'
import { findHeldEvents } from './findHeldEvents.ts'
import type { HeldFact } from './findHeldFacts.ts'
import { findHeldFacts } from './findHeldFacts.ts'
import type { RuleRecord } from './findRulesInForce.ts'
import { findRulesInForce } from './findRulesInForce.ts'
import { findSources } from './findSources.ts'
import type { Reader } from './reader.ts'

const select = { name: true, slug: true } as const

/** What was held of a chip on a day, its events and the rules that were in force. */
export type ChipStatusRecord = {
  readonly chip: Pick<Chip, 'id' | keyof typeof select>
  readonly held: ReadonlyMap<string, Settled<HeldFact>>
  readonly events: readonly HeldEvent[]
  readonly rules: readonly RuleRecord[]
  readonly sources: ReadonlyMap<number, SourceRecord>
}

/**
 * Find what was held of a chip on a day, as it was known at a moment; `undefined` without the chip.
 *
 * Five queries, three of them at once.
 */
export const findChipStatus = async (
  reader: Reader,
  slug: string,
  asOf: { readonly on: string; readonly known?: string | undefined },
): Promise<ChipStatusRecord | undefined> => {
  if (!isSlug(slug)) return undefined
  const { docs } = await reader.payload.find({
    collection: 'chips',
    ...asReader(reader),
    where: { slug: { equals: slug } },
    limit: 1,
    select,
  })
  const chip = docs[0]
  if (!chip) return undefined
  const [facts, events, rules] = await Promise.all([
    findHeldFacts(reader, [chip.id], asOf),
    findHeldEvents(reader, [chip.id], asOf.known),
    findRulesInForce(reader, asOf.on, asOf.known),
  ])
  const held = facts.get(chip.id) ?? new Map<string, never>()
  const cited = [
    ...[...held.values()].flatMap(({ best, rivals }) => [best, ...rivals]),
    ...events,
  ].flatMap(({ source }) => source ?? [])
  return { chip, held, events, rules, sources: await findSources(reader, [...new Set(cited)]) }
}
