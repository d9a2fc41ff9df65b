import type { ChartKind } from '../../kernel/chartKinds.ts'
import { tppSeries } from '../../features/chips/control/performance.ts'
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

/** What a chart is drawn from: all chips, what was held of them on a day, and the rules of it. */
export type ChartRecord = {
  readonly kind: ChartKind
  /** `2025-04-09`. */
  readonly on: string
  readonly chips: readonly ChipEntry[]
  readonly held: ReadonlyMap<number, ReadonlyMap<string, Settled<HeldFact>>>
  readonly rules: readonly RuleRecord[]
  /** Empty where a chart is shown without the sources of its points. */
  readonly sources: ReadonlyMap<number, SourceRecord>
}

const seriesOf: Readonly<Record<ChartKind, readonly string[]>> = {
  performance: [...tppSeries.map(({ key }) => key), 'die-area', 'released'],
  'memory-bandwidth': ['memory-bandwidth', 'released'],
}

/**
 * Find what a chart shows for a day, in three queries, and one more for the sources.
 *
 * Reads only the series that the chart shows: what else is held of chips costs nothing.
 *
 * @param known a moment, ISO 8601: what was entered later is not in it, nor chips and rules that were.
 */
export const findChart = async (
  reader: Reader,
  kind: ChartKind,
  {
    on,
    known,
    hasSources,
  }: {
    readonly on: string
    readonly known?: string | undefined
    readonly hasSources: boolean
  },
): Promise<ChartRecord> => {
  const [listed, rules] = await Promise.all([
    listChips(reader),
    findRulesInForce(reader, on, known),
  ])
  const held = await findHeldFacts(
    reader,
    listed.map(({ id }) => id),
    { on, known, series: seriesOf[kind] },
  )
  // Of one that came later nothing may be counted, not even that it came.
  const chips = listed.filter(
    ({ id, createdAt }) => known === undefined || held.has(id) || createdAt <= known,
  )
  const facts = [...held.values()].flatMap((ofChip) =>
    [...ofChip.values()].flatMap(({ best, rivals }) => [best, ...rivals]),
  )
  const cited = [...facts, ...rules].flatMap(({ source }) => source ?? [])
  const sources = hasSources ? await findSources(reader, [...new Set(cited)]) : new Map()
  return { kind, on, chips, held, rules, sources }
}
