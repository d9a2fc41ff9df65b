import type { Locale } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import { say } from '../../../kernel/messages.ts'
import { eventMessages } from '../control/eventMessages.ts'
import { sayRegion } from '../control/region.ts'
import { sayPlace } from '../control/sayPlace.ts'

/** What a chip's export to a destination is subject to by a jurisdiction: it follows from events. */
export type StatusProperty = {
  /** `status.US.CN`. */
  readonly key: `status.${string}.${string}`
  readonly kind: 'status'
  readonly label: Message
  /** Region codes; where both are the same, it is the buyer's government that acts. */
  readonly jurisdiction: string
  readonly destination: string
}

/** Whose measures on exports to where: those of which events that come with the product speak. */
const places = [
  ['US', 'CN'],
  ['US', 'HK'],
  ['US', 'MO'],
  ['US', 'RU'],
  ['CN', 'CN'],
] as const

const sayPlaceIn = (jurisdiction: string, destination: string, locale: Locale): string =>
  jurisdiction === destination
    ? say(eventMessages.buyersSide, locale, { where: sayRegion(destination, locale) })
    : sayPlace({ jurisdiction, destinations: [destination] }, locale)

const labelOf = (jurisdiction: string, destination: string, locale: Locale): string =>
  say(eventMessages.statusOf, locale, { place: sayPlaceIn(jurisdiction, destination, locale) })

/** The control statuses that a column of a table can show. */
export const statusProperties: readonly StatusProperty[] = places.map(
  ([jurisdiction, destination]) => ({
    key: `status.${jurisdiction}.${destination}`,
    kind: 'status',
    label: {
      en: labelOf(jurisdiction, destination, 'en'),
      'zh-TW': labelOf(jurisdiction, destination, 'zh-TW'),
    },
    jurisdiction,
    destination,
  }),
)
