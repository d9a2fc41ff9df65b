import type { ChartKind } from '../../kernel/chartKinds.ts'
import type { Compute } from '../../features/chips/control/computeOnce.ts'
import { computeOnce } from '../../features/chips/control/computeOnce.ts'
import { judgeRule } from '../../features/chips/control/judgeRule.ts'
import type { Computed } from '../../features/chips/control/performance.ts'
import type { Outcome } from '../../features/chips/control/rule.ts'
import type { Settled } from '../../features/chips/facts/settleFacts.ts'
import { firstDayOf } from '../../features/chips/facts/span.ts'
import { SourceLedger } from '../views/article/sourceLedger.ts'
import type { SourceRecord } from '../queries/articleRecord.ts'
import type { ChartRecord } from '../queries/findChart.ts'
import type { HeldFact } from '../queries/findHeldFacts.ts'
import type { ChipEntry } from '../queries/listChips.ts'
import { groupDigits } from '../../features/chips/control/groupDigits.ts'
import { chartAxes } from './chartAxes.ts'
import type { ChartAxis } from './chartAxes.ts'
import type { ChartSpan } from './chartSpan.ts'
import { dateSpan, middleOf, spanOf } from './chartSpan.ts'
import type { RuleRegions } from './ruleRegions.ts'
import { ruleRegions } from './ruleRegions.ts'
import { shortRuleName } from './shortRuleName.ts'

/** What is known of a chip on an axis: in words or as a date, and from which sources. */
export type ChartCell = {
  readonly text?: string
  /** `2025`, `2025-04` or `2025-04-09`. */
  readonly date?: string
  readonly citations: readonly number[]
}

/** A chip of a chart, as a line of the table behind it. */
export type ChartRow = {
  readonly slug: string
  readonly name: string
  /** Undefined where nothing is known. */
  readonly x: ChartCell | undefined
  readonly y: ChartCell | undefined
  /** What the rules that the chart shows say of it. */
  readonly outcomes: ReadonlyArray<{ readonly rule: string; readonly outcome: Outcome }>
}

/** A chip that stands in the picture. */
export type ChartPoint = {
  readonly row: ChartRow
  readonly x: ChartSpan
  readonly y: ChartSpan
}

/** A chart as it is delivered: what is drawn, and the table of the same. */
export type ChartView = RuleRegions & {
  readonly kind: ChartKind
  readonly on: string
  readonly points: readonly ChartPoint[]
  /** Every chip of which something is known, the foremost first. */
  readonly rows: readonly ChartRow[]
  /** Those of `rows` that cannot stand in the picture: one of their two values is unknown. */
  readonly absent: readonly ChartRow[]
  /** How many chips are left out because they came after that day. */
  readonly later: number
  readonly sources: readonly SourceRecord[]
}

type Held = ReadonlyMap<string, Settled<HeldFact>>

type Found = { readonly cell: ChartCell; readonly span: ChartSpan | undefined }

const nothingHeld: Held = new Map()

const releaseOf = (chip: ChipEntry, held: Held): string | undefined => {
  const value = held.get('released')?.best.value
  return (value?.kind === 'date' ? value.date : undefined) ?? chip.releasedOn ?? undefined
}

const shown = (decimal: string): string => groupDigits(decimal, Number(decimal) < 100 ? 2 : 0)

const sayNumber = ({ low, high }: Computed): string => {
  if (high === undefined) return `≥ ${shown(low)}`
  if (Number(low) <= 0) return `≤ ${shown(high)}`
  return shown(low) === shown(high) ? shown(low) : `${shown(low)}–${shown(high)}`
}

const findOn = (
  axis: ChartAxis,
  { chip, held, compute }: { chip: ChipEntry; held: Held; compute: Compute },
  ledger: SourceLedger,
): Found | undefined => {
  const cited = (facts: readonly (number | undefined)[]) => [
    ...new Set(facts.flatMap((source) => ledger.numberOf(source) ?? [])),
  ]
  if (axis.scale === 'time') {
    const date = releaseOf(chip, held)
    if (date === undefined) return undefined
    const citations = cited([held.get('released')?.best.source])
    return { cell: { date, citations }, span: dateSpan(date) }
  }
  const computed = compute(axis.measure)
  if (!computed) return undefined
  const sources = new Map(
    [...held.values()].flatMap(({ best, rivals }) =>
      [best, ...rivals].map(({ id, source }) => [id, source] as const),
    ),
  )
  const citations = cited(computed.facts.map((fact) => sources.get(fact)))
  return { cell: { text: sayNumber(computed), citations }, span: spanOf(computed) }
}

/** Make a chart ready for delivery: in a table everything that is known, and what can be drawn. */
export const chartView = ({ kind, on, chips, held, rules, sources }: ChartRecord): ChartView => {
  const axes = chartAxes[kind]
  const ledger = new SourceLedger(sources.keys())
  const shown = ruleRegions(rules, kind)
  const isLater = (chip: ChipEntry): boolean => {
    const release = releaseOf(chip, held.get(chip.id) ?? nothingHeld)
    return release !== undefined && firstDayOf(release) > on
  }
  const present = chips.filter((chip) => !isLater(chip))
  for (const { rule } of shown.drawn) ledger.numberOf(rule.source)
  const found = present.flatMap((chip) => {
    const own = held.get(chip.id) ?? nothingHeld
    const compute = computeOnce(own)
    const y = findOn(axes.y, { chip, held: own, compute }, ledger)
    // Of a chip without the figure that the chart is about there is nothing to say.
    if (!y) return []
    const x = findOn(axes.x, { chip, held: own, compute }, ledger)
    const row: ChartRow = {
      slug: chip.slug,
      name: chip.name || chip.slug,
      x: x?.cell,
      y: y.cell,
      outcomes: shown.drawn.map(({ rule, tests }) => ({
        rule: shortRuleName(rule),
        outcome: judgeRule({ tests }, own, compute).outcome,
      })),
    }
    return [{ row, x: x?.span, y: y.span }]
  })
  const heightOf = ({ y }: (typeof found)[number]) => (y ? middleOf(y, axes.y.scale) : 0)
  const ordered = found.toSorted((one, other) => heightOf(other) - heightOf(one))
  const points = ordered.flatMap(({ row, x, y }) => (x && y ? [{ row, x, y }] : []))
  const drawn = new Set(points.map(({ row }) => row))
  const rows = ordered.map(({ row }) => row)
  return {
    ...shown,
    kind,
    on,
    points,
    rows,
    absent: rows.filter((row) => !drawn.has(row)),
    later: chips.length - present.length,
    sources: ledger.cited.flatMap((id) => sources.get(id) ?? []),
  }
}
