import type { SpecGrid } from '../specGrid.ts'
import { findTableProperty, seriesOf } from './tableProperty.ts'

/** Name the chips and the series of which facts are needed to fill a grid. */
export const wantedFacts = ({
  columns,
  rows,
}: SpecGrid): { readonly chips: readonly number[]; readonly series: readonly string[] } => {
  const series = new Set(
    columns.flatMap(({ property }) => {
      const found = findTableProperty(property)
      return found ? seriesOf(found) : []
    }),
  )
  const chips = series.size === 0 ? [] : rows.flatMap(({ chip }) => chip ?? [])
  return { chips: [...new Set(chips)], series: [...series] }
}
