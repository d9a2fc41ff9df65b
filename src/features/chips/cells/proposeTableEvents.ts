import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { sayProblem } from '../../../kernel/problem.ts'
import { eventMessages } from '../control/eventMessages.ts'
import { readEventsOf } from '../control/eventStore.ts'
import { proposeEvent } from '../control/proposeEvent.ts'
import { eventStandingOf } from './eventStandingOf.ts'
import type { TableEvent } from './tableEvent.ts'
import { tableEventKey, tableEventKeys, tablePlace } from './tableEvent.ts'
import type { TableProposals } from './tableProposals.ts'

/** An event that a table states, with what it is proposed as. */
export type WantedEvent = {
  readonly order: string
  readonly event: TableEvent
  /** The row, as the table names it. */
  readonly name: string
  readonly quotation: string
}

type From = {
  readonly chip: number
  readonly table: number
  /** What the table rests on, where that is one source. */
  readonly source: number | undefined
}

/** Whatever is said of one state and day is one event. */
const distinct = (wanted: readonly WantedEvent[]): WantedEvent[] => [
  ...new Map(wanted.map((one) => [JSON.stringify(one.event), one])).values(),
]

/**
 * Propose the control events that a table states of a chip, each with its cell as quotation.
 *
 * As measures of the US on exports to China. None is proposed twice, whatever has become of the
 * first, and none that is held anyway. Runs in the transaction of `req`, which has locked the chip.
 */
export const proposeTableEvents = async (
  wanted: readonly WantedEvent[],
  { chip, table, source }: From,
  language: Locale,
  req: PayloadRequest,
): Promise<TableProposals> => {
  if (wanted.length === 0) return { proposed: 0, refused: [] }
  const known = await readEventsOf([chip], tableEventKeys(table), req)
  const refused: TableProposals['refused'][number][] = []
  let proposed = 0
  for (const { order, event, name, quotation } of distinct(wanted)) {
    if (eventStandingOf(event, { table, chip }, known).standing !== 'new') continue
    const status = eventMessages[event.status]
    const nameIn = (locale: Locale): string =>
      say(eventMessages.nameOfTable, locale, { chip: name, status: status[locale] }).slice(0, 200)
    const made = await proposeEvent(
      {
        name: { en: nameIn('en'), 'zh-TW': nameIn('zh-TW') },
        kind: 'rule',
        jurisdiction: tablePlace.jurisdiction,
        destinations: [tablePlace.destination],
        effectiveOn: event.date,
        status: event.status,
        chips: [chip],
        source,
        quotation,
      },
      req,
      tableEventKey(table, chip, event),
    )
    if (made.ok) proposed += 1
    else {
      const message = sayProblem(made.problem, language)
      refused.push({ key: order, published: status[language], message })
    }
  }
  return { proposed, refused }
}
