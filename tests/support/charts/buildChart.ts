import type { ChartKind } from '../../../src/kernel/chartKinds.ts'
import type { FactValue } from '../../../src/features/chips/facts/fact.ts'
import type { Condition } from '../../../src/features/chips/control/rule.ts'
import type { ChartRecord } from '../../../src/delivery/queries/findChart.ts'
import type { HeldFact } from '../../../src/delivery/queries/findHeldFacts.ts'
import type { Settled } from '../../../src/features/chips/facts/settleFacts.ts'
import type { RuleRecord } from '../../../src/delivery/queries/findRulesInForce.ts'

/** What is held of a chip: a number, both ends of a range (one may be open), or a date. */
export type HeldFigures = Readonly<
  Record<string, number | string | readonly [low: number | undefined, high: number | undefined]>
>

const valueOf = (figure: HeldFigures[string]): FactValue => {
  if (typeof figure === 'string') return { kind: 'date', date: figure }
  const [low, high] = typeof figure === 'number' ? [figure, figure] : figure
  return { kind: 'measure', low: low?.toString(), high: high?.toString(), step: '1' }
}

/** Build a rule from its code and the conditions of each of its tests. */
export const buildRule = (
  code: string,
  tests: ReadonlyArray<ReadonlyArray<[Condition['measure'], Condition['relation'], string]>>,
): RuleRecord => ({
  id: [...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_003,
  code,
  name: `Rule ${code}`,
  citation: undefined,
  source: undefined,
  validFrom: '2023-11-17',
  validTo: undefined,
  tests: tests.map((conditions) => ({
    conditions: conditions.map(([measure, relation, bound]) => ({ measure, relation, bound })),
  })),
})

/** Build what a chart is drawn from, from the figures of chips by name; each fact cites source 1. */
export const buildChart = (
  kind: ChartKind,
  figures: Readonly<Record<string, HeldFigures>>,
  { rules = [], on = '2026-03-01' }: { rules?: readonly RuleRecord[]; on?: string } = {},
): ChartRecord => {
  let facts = 0
  const chips = Object.keys(figures).map((name, at) => ({
    id: at + 1,
    name,
    slug: name.toLowerCase().replaceAll(/[^a-z\d]+/g, '-'),
    vendor: 'NVIDIA',
    family: null,
    releasedOn: null,
    createdAt: '2025-01-01T00:00:00.000Z',
  }))
  const held = new Map(
    Object.values(figures).map((ofChip, at) => [
      at + 1,
      new Map(
        Object.entries(ofChip).map(([series, figure]): [string, Settled<HeldFact>] => {
          facts += 1
          const best: HeldFact = {
            id: facts,
            chip: at + 1,
            series,
            value: valueOf(figure),
            published: String(figure),
            confidence: 'official',
            source: 1,
            validFrom: undefined,
            validTo: undefined,
            recordedFrom: '2026-01-01T00:00:00.000Z',
            recordedTo: undefined,
          }
          return [series, { best, rivals: [] }]
        }),
      ),
    ]),
  )
  const source = { id: 1, title: 'Data sheet', kind: 'data-sheet' as const }
  return { kind, on, chips, held, rules, sources: new Map([[1, source]]) }
}
