import { allSeries } from '../../features/chips/facts/series.ts'
import type { Message } from '../../kernel/messages.ts'
import type { SourceRecord } from '../queries/articleRecord.ts'
import type { ChipRecord } from '../queries/findChip.ts'
import type { ComputedView } from './computedViews.ts'
import { computedViews } from './computedViews.ts'
import type { RuleView } from './ruleViews.ts'
import { ruleViews } from './ruleViews.ts'
import type { ControlView } from './controlView.ts'
import { controlView } from './controlView.ts'
import { SourceLedger } from './article/sourceLedger.ts'

/** A chip as it is delivered; `citation` is a source's number in `sources`, which counts from 1. */
export type ChipView = {
  readonly name: string
  readonly figures: ReadonlyArray<{
    readonly key: string
    readonly label: Message
    /** As the sources write it; more than one where they do not agree. */
    readonly values: ReadonlyArray<{
      readonly value: string
      readonly citation: number | undefined
    }>
  }>
  readonly computed: readonly ComputedView[]
  readonly rules: ReadonlyArray<RuleView & { readonly citationNumber: number | undefined }>
  readonly control: ControlView
  /** The numbers of the events' sources, by the events' ids. */
  readonly eventCitations: ReadonlyMap<number, number>
  readonly sources: readonly SourceRecord[]
}

/** Make a chip ready for delivery; what happened to it stands oldest first. */
export const chipView = ({ chip, held, events, today, rules, sources }: ChipRecord): ChipView => {
  const ledger = new SourceLedger(sources.keys())
  const figures = allSeries.flatMap(({ key, label }) => {
    const settled = held.get(key)
    if (!settled) return []
    const values = [settled.best, ...settled.rivals].map(({ published, source }) => ({
      value: published,
      citation: ledger.numberOf(source),
    }))
    return [{ key, label, values }]
  })
  const eventCitations = new Map(
    events.flatMap(({ id, source }) => {
      const number = ledger.numberOf(source)
      return number === undefined ? [] : [[id, number] as const]
    }),
  )
  return {
    name: chip.name || chip.slug,
    figures,
    computed: computedViews(held),
    rules: ruleViews(rules, held).map((rule) => ({
      ...rule,
      citationNumber: ledger.numberOf(rule.source),
    })),
    control: controlView(chip, events, today),
    eventCitations,
    sources: ledger.cited.flatMap((id) => sources.get(id) ?? []),
  }
}
