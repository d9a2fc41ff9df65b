import { findTableProperty, seriesOf } from './tableProperty.ts'

/** What a card says of a chip that is named in running text, as far as it is held. */
export const cardProperties = ['memory-capacity', 'memory-bandwidth', 'tpp', 'tdp'].flatMap(
  (key) => {
    const property = findTableProperty(key)
    return property && property.kind !== 'status' ? [property] : []
  },
)

/** The series of which facts are needed for a card. */
export const cardSeries: readonly string[] = cardProperties.flatMap(seriesOf)
