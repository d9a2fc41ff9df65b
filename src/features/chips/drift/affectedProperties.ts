import type { TableProperty } from '../live/tableProperty.ts'
import { seriesOf, tableProperties } from '../live/tableProperty.ts'

/** Name the properties that show something else when a series does. */
export const affectedProperties = (series: string): readonly TableProperty[] =>
  tableProperties.filter((property) => seriesOf(property).includes(series))
