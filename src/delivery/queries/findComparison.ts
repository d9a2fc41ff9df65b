import type { Settled } from '../../features/chips/facts/settleFacts.ts'
import type { SourceRecord } from './articleRecord.ts'
import type { HeldFact } from './findHeldFacts.ts'
import { findHeldFacts } from './findHeldFacts.ts'
import type { RuleRecord } from './findRulesInForce.ts'
import { findRulesInForce } from './findRulesInForce.ts'
import { findSources } from './findSources.ts'
import type { ChipEntry } from './listChips.ts'
import { listChips } from './listChips.ts'
import type { Reader } from './reader.ts'

/** As many chips as stand beside each other. */
export const mostCompared = 6

/** What is compared on a day, and from what readers choose. */
export type ComparisonRecord = {
  readonly all: readonly ChipEntry[]
  /** In the order in which they were named. */
  readonly chosen: readonly ChipEntry[]
  /** How many were named and are known, of which only the first are compared. */
  readonly named: number
  readonly unknown: readonly string[]
  /** `2025-04-09`. */
  readonly on: string
  readonly held: ReadonlyMap<number, ReadonlyMap<string, Settled<HeldFact>>>
  readonly rules: readonly RuleRecord[]
  readonly sources: ReadonlyMap<number, SourceRecord>
}

/**
 * Find what was held on a day of chips that are named by their slugs.
 *
 * Four queries, however many chips there are: the list from which readers choose knows the slugs.
 */
export const findComparison = async (
  reader: Reader,
  slugs: readonly string[],
  on: string,
): Promise<ComparisonRecord> => {
  const [all, rules] = await Promise.all([listChips(reader), findRulesInForce(reader, on)])
  const bySlug = new Map(all.map((chip) => [chip.slug, chip]))
  const named = [...new Set(slugs)]
  const known = named.flatMap((slug) => bySlug.get(slug) ?? [])
  const chosen = known.slice(0, mostCompared)
  const held = await findHeldFacts(
    reader,
    chosen.map(({ id }) => id),
    { on },
  )
  const facts = [...held.values()].flatMap((ofChip) =>
    [...ofChip.values()].flatMap(({ best, rivals }) => [best, ...rivals]),
  )
  const shownRules = chosen.length > 0 ? rules : []
  const cited = [...facts, ...shownRules].flatMap(({ source }) => source ?? [])
  return {
    all,
    chosen,
    named: known.length,
    unknown: named.filter((slug) => !bySlug.has(slug)),
    on,
    held,
    rules: shownRules,
    sources: await findSources(reader, [...new Set(cited)]),
  }
}
