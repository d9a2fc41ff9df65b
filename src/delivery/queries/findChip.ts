import type { Settled } from '../../features/chips/facts/settleFacts.ts'
import { relatedId } from '../../kernel/relatedId.ts'
import { isSlug } from '../../kernel/slug.ts'
import type { Chip } from '../../payload-types.ts'
import type { ChipName, SourceRecord } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import type { HeldEvent } from './findHeldEvents.ts'
import { findHeldEvents } from './findHeldEvents.ts'
import type { HeldFact } from './findHeldFacts.ts'
import { findHeldFacts } from './findHeldFacts.ts'
import type { RuleRecord } from './findRulesInForce.ts'
import { findRulesInForce } from './findRulesInForce.ts'
import { findSources } from './findSources.ts'
import type { Reader } from './reader.ts'
import { today } from './today.ts'

const select = {
  name: true,
  slug: true,
  vendor: true,
  family: true,
  aliases: true,
  description: true,
  releasedOn: true,
  derivedFrom: true,
  updatedAt: true,
} as const

/** A chip as it is read for its own page, with its sources and its kin. */
export type ChipRecord = {
  readonly chip: Pick<Chip, 'id' | keyof typeof select>
  /** What the desk holds of it today, by series. */
  readonly held: ReadonlyMap<string, Settled<HeldFact>>
  /** What happened to its export, the oldest first. */
  readonly events: readonly HeldEvent[]
  /** The day for which it was read. */
  readonly today: string
  /** The rules that are in force today. */
  readonly rules: readonly RuleRecord[]
  readonly sources: ReadonlyMap<number, SourceRecord>
  readonly derivedFrom: ChipName | undefined
  readonly derivatives: readonly ChipName[]
}

const findKin = async (
  reader: Reader,
  id: number,
  parent: number | undefined,
): Promise<ChipName[]> => {
  const { docs } = await reader.payload.find({
    collection: 'chips',
    ...asReader(reader),
    where: {
      or: [
        { derivedFrom: { equals: id } },
        ...(parent === undefined ? [] : [{ id: { equals: parent } }]),
      ],
    },
    sort: ['releasedOn', 'slug'],
    limit: 100,
    select: { name: true, slug: true },
  })
  return docs
}

/** Find a chip by its address. */
export const findChip = async (reader: Reader, slug: string): Promise<ChipRecord | undefined> => {
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
  const parent = relatedId(chip.derivedFrom)
  const day = today()
  const [facts, events, rules, kin] = await Promise.all([
    findHeldFacts(reader, [chip.id], { on: day }),
    findHeldEvents(reader, [chip.id]),
    findRulesInForce(reader, day),
    findKin(reader, chip.id, parent),
  ])
  const held = facts.get(chip.id) ?? new Map<string, never>()
  const cited = [
    ...[...held.values()].flatMap(({ best, rivals }) => [best, ...rivals]),
    ...events,
    ...rules,
  ].flatMap(({ source }) => source ?? [])
  const sources = await findSources(reader, [...new Set(cited)])
  return {
    chip,
    held,
    events,
    today: day,
    rules,
    sources,
    derivedFrom: kin.find(({ id }) => id === parent),
    derivatives: kin.filter(({ id }) => id !== parent),
  }
}
