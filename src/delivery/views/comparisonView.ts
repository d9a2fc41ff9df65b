import type { Outcome } from '../../features/chips/control/rule.ts'
import { contradicts } from '../../features/chips/facts/contradicts.ts'
import { allSeries } from '../../features/chips/facts/series.ts'
import type { Settled } from '../../features/chips/facts/settleFacts.ts'
import type { Message } from '../../kernel/messages.ts'
import type { SourceRecord } from '../queries/articleRecord.ts'
import type { ComparisonRecord } from '../queries/findComparison.ts'
import type { HeldFact } from '../queries/findHeldFacts.ts'
import { SourceLedger } from './article/sourceLedger.ts'
import type { ComputedView } from './computedViews.ts'
import { computedViews } from './computedViews.ts'
import { ruleViews } from './ruleViews.ts'

/** What is held of one chip in a row, as its sources write it; nothing where nothing is. */
export type ComparedValue = { readonly value: string; readonly citation: number | undefined }

/** A row of a comparison: one property of all the chips, in their order. */
type ComparedRow = {
  readonly key: string
  readonly label: Message
  readonly cells: ReadonlyArray<readonly ComparedValue[]>
  /** Whether two of them cannot have the same value. */
  readonly differs: boolean
}

/** What a rule says of all the chips, in their order. */
type ComparedRule = {
  readonly key: number
  readonly name: string
  readonly citation: number | undefined
  readonly outcomes: readonly Outcome[]
  readonly differs: boolean
}

/** Chips beside each other, as they are delivered. */
export type ComparisonView = {
  readonly chips: ReadonlyArray<{ readonly slug: string; readonly name: string }>
  readonly rows: readonly ComparedRow[]
  readonly computed: ReadonlyArray<{
    readonly key: ComputedView['key']
    readonly cells: readonly (string | undefined)[]
    readonly differs: boolean
  }>
  readonly rules: readonly ComparedRule[]
  readonly sources: readonly SourceRecord[]
}

const nothingHeld: ReadonlyMap<string, Settled<HeldFact>> = new Map()

// Where sources disagree about one chip, another differs only from all of them.
const areApart = (one: Settled<HeldFact>, other: Settled<HeldFact>): boolean =>
  [one.best, ...one.rivals].every((first) =>
    [other.best, ...other.rivals].every((second) => contradicts(first.value, second.value)),
  )

const isSomePairApart = (settled: readonly Settled<HeldFact>[]): boolean =>
  settled.some((one, at) => settled.slice(at + 1).some((other) => areApart(one, other)))

const hasSeveral = (values: readonly unknown[]): boolean => new Set(values).size > 1

/** Set chips beside each other: a row for every property of which something is held. */
export const comparisonView = ({
  chosen,
  held,
  rules,
  sources,
}: ComparisonRecord): ComparisonView => {
  const ledger = new SourceLedger(sources.keys())
  const columns = chosen.map(({ id }) => held.get(id) ?? nothingHeld)
  const rows = allSeries.flatMap(({ key, label }): ComparedRow[] => {
    const settled = columns.map((column) => column.get(key))
    if (settled.every((one) => one === undefined)) return []
    const cells = settled.map((one) =>
      (one ? [one.best, ...one.rivals] : []).map(({ published, source }) => ({
        value: published,
        citation: ledger.numberOf(source),
      })),
    )
    return [{ key, label, cells, differs: isSomePairApart(settled.flatMap((one) => one ?? [])) }]
  })
  const computedOf = columns.map((column) => computedViews(column))
  const computed = (['tpp', 'performance-density'] as const).flatMap((key) => {
    const cells = computedOf.map((views) => views.find((view) => view.key === key)?.value)
    const known = cells.filter((cell) => cell !== undefined)
    return known.length === 0 ? [] : [{ key, cells, differs: hasSeveral(known) }]
  })
  const judged = columns.map((column) => ruleViews(rules, column))
  return {
    chips: chosen.map(({ slug, name }) => ({ slug, name: name || slug })),
    rows,
    computed,
    rules: rules.map(({ id, name, source }) => {
      const outcomes = judged.map(
        (views) => views.find((view) => view.key === id)?.outcome ?? 'unknown',
      )
      const told = outcomes.filter((outcome) => outcome !== 'unknown')
      const citation = ledger.numberOf(source)
      return { key: id, name, citation, outcomes, differs: hasSeveral(told) }
    }),
    sources: ledger.cited.flatMap((id) => sources.get(id) ?? []),
  }
}
