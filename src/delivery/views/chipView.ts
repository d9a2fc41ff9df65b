import { relatedId } from '../../kernel/relatedId.ts'
import type { SourceRecord } from '../queries/articleRecord.ts'
import type { ChipRecord } from '../queries/findChip.ts'
import { SourceLedger } from './article/sourceLedger.ts'

/** A chip as it is delivered; `citation` is a source's number in `sources`, which counts from 1. */
export type ChipView = {
  readonly name: string
  readonly figures: ReadonlyArray<{
    readonly key: string
    readonly property: string
    readonly value: string
    readonly citation: number | undefined
  }>
  readonly controls: ReadonlyArray<{
    readonly key: string
    readonly date: string
    readonly state: NonNullable<ChipRecord['chip']['controls']>[number]['state']
    readonly note: string | undefined
    readonly citation: number | undefined
  }>
  readonly sources: readonly SourceRecord[]
}

/** Make a chip ready for delivery; what happened to it stands oldest first. */
export const chipView = ({ chip, sources }: ChipRecord): ChipView => {
  const ledger = new SourceLedger(sources.keys())
  const figures = (chip.figures ?? []).map(({ id, property, value, source }, index) => ({
    key: id ?? String(index),
    property,
    value,
    citation: ledger.numberOf(relatedId(source)),
  }))
  const controls = (chip.controls ?? [])
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map(({ id, date, state, note, source }, index) => ({
      key: id ?? String(index),
      date,
      state,
      note: note || undefined,
      citation: ledger.numberOf(relatedId(source)),
    }))
  return {
    name: chip.name || chip.slug,
    figures,
    controls,
    sources: ledger.cited.flatMap((id) => sources.get(id) ?? []),
  }
}
