import type { SpecGrid } from '../specGrid.ts'

/** Have a column show a property of the chips in its rows, or words of its own again. */
export const setColumnProperty = (
  grid: SpecGrid,
  columnId: string,
  property: string | undefined,
): SpecGrid => ({
  ...grid,
  columns: grid.columns.map((column) => {
    if (column.id !== columnId) return column
    const { property: _, ...rest } = column
    return property === undefined ? rest : { ...rest, property }
  }),
})
