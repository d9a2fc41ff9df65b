import type { SpecGrid } from '../specGrid.ts'
import { findTableProperty, seriesOf } from './tableProperty.ts'

/** What has to be read to fill grids. */
export type WantedOfChips = {
  /** The chips and the series of which facts are needed. */
  readonly chips: readonly number[]
  readonly series: readonly string[]
  /** The chips of which control events are. */
  readonly controlled: readonly number[]
}

/** Name what has to be read to fill a grid. */
export const wantedFacts = ({ columns, rows }: SpecGrid): WantedOfChips => {
  const properties = columns.flatMap(({ property }) => findTableProperty(property) ?? [])
  const series = [...new Set(properties.flatMap(seriesOf))]
  const chips = [...new Set(rows.flatMap(({ chip }) => chip ?? []))]
  return {
    chips: series.length === 0 ? [] : chips,
    series,
    controlled: properties.some(({ kind }) => kind === 'status') ? chips : [],
  }
}
