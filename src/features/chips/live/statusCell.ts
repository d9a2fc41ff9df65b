import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { eventMessages } from '../control/eventMessages.ts'
import type { StatusQuestion } from '../control/foldStatus.ts'
import { foldStatus } from '../control/foldStatus.ts'
import { sayStanding } from '../control/sayStanding.ts'
import { standingAt } from '../control/standingAt.ts'
import type { FactCell } from './factCell.ts'
import type { ShownEvent } from './shownRecords.ts'
import type { StatusProperty } from './statusProperties.ts'

/**
 * Say what a chip's export is subject to, since when, and by which events.
 *
 * Where no event speaks, or what was so has run out, it says that this is no permission.
 */
export const statusCell = (
  property: StatusProperty,
  events: readonly ShownEvent[],
  question: StatusQuestion,
  locale: Locale,
): FactCell => {
  const standing = standingAt(foldStatus(events, question), property)
  const isSaid = standing !== undefined && standing.status !== 'unknown'
  const ids = isSaid ? standing.events : []
  const sources = events.flatMap(({ id, source }) => (ids.includes(id) ? (source ?? []) : []))
  return {
    text: isSaid ? sayStanding(standing, locale) : say(eventMessages.noRecord, locale),
    facts: [],
    events: ids,
    sources: [...new Set(sources)],
    disagrees: false,
  }
}
