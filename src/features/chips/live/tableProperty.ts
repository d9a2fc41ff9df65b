import type { Message } from '../../../kernel/messages.ts'
import { allSeries } from '../facts/series.ts'
import type { Series } from '../facts/series.ts'
import type { StatusProperty } from './statusProperties.ts'
import { statusProperties } from './statusProperties.ts'

/** What a column of a table can show of the chips in its rows. */
export type TableProperty = FactProperty | StatusProperty

/** What follows from facts alone. */
export type FactProperty =
  | Series
  | {
      /** A number that follows from facts, by the rule that export controls compute it. */
      readonly key: 'tpp' | 'performance-density'
      readonly kind: 'computed'
      readonly label: Message
    }

/** Every property that a column can show, in the order in which a data sheet is read. */
export const tableProperties: readonly TableProperty[] = [
  ...allSeries,
  {
    key: 'tpp',
    kind: 'computed',
    label: { en: 'Total processing performance (TPP)', 'zh-TW': '總處理效能（TPP）' },
  },
  {
    key: 'performance-density',
    kind: 'computed',
    label: { en: 'Performance density', 'zh-TW': '效能密度' },
  },
  ...statusProperties,
]

const byKey = new Map(tableProperties.map((one) => [one.key, one]))

/** Find what a column shows by its stored key; `undefined` for one that is not known. */
export const findTableProperty = (key: string | undefined): TableProperty | undefined =>
  key === undefined ? undefined : byKey.get(key)

const countedRates = allSeries.flatMap(({ key, rate }) => (rate?.sparsity === 'dense' ? [key] : []))

/** Name the series of which facts are needed to show a property; a status follows from events. */
export const seriesOf = (property: TableProperty): readonly string[] => {
  if (property.kind === 'status') return []
  if (property.kind !== 'computed') return [property.key]
  return property.key === 'tpp' ? countedRates : [...countedRates, 'die-area']
}
