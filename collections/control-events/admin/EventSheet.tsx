'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { eventMessages } from '../../../src/features/chips/control/eventMessages.ts'
import type {
  EventSheet as Sheet,
  SheetEvent,
} from '../../../src/features/chips/control/readEventSheet.ts'
import { sayPlace } from '../../../src/features/chips/control/sayPlace.ts'
import { factWords } from '../../chips/admin/factWords.ts'
import type { Send } from '../../chips/admin/useSheet.ts'
import { EventForm } from './EventForm.tsx'
import { EventLine } from './EventLine.tsx'
import { EventOrders } from './EventOrders.tsx'
import { eventWords as words } from './eventWords.ts'

type Props = {
  readonly sheet: Sheet
  readonly send: Send
  /** The chip on whose screen it is; on an event's own there is none. */
  readonly chip?: number
}

const Standings = ({ standings }: Pick<Sheet, 'standings'>) => {
  const say = useWords()
  const { i18n } = useTranslation()
  return (
    <div className="facts__row">
      <h3>{say(words.today)}</h3>
      {standings.length === 0 ? <p>{say(words.unknownToday)}</p> : null}
      <ul>
        {standings.map((standing) => {
          const place = sayPlace(standing, readerOf(i18n), standings)
          return (
            <li className="facts__value" key={place}>
              <strong>{say(eventMessages[standing.status])}</strong>
              <span>{place}</span>
              {standing.since ? <span>{say(words.since, { date: standing.since })}</span> : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The events of a chip, or one event, in order, with what may be done about them. */
export const EventSheet = ({ sheet, send, chip }: Props) => {
  const say = useWords()
  const [opened, setOpened] = useState<SheetEvent | 'new'>()
  const [done, setDone] = useState('')
  const status = useRef<HTMLOutputElement>(null)
  const { events, standings, mayDecide } = sheet
  const shared = {
    path: chip === undefined ? '/control-events/propose' : `/chips/${chip}/events`,
    chips: chip === undefined ? [] : [chip],
    mayDecide,
    send,
    onDone: (name: string) => {
      setOpened(undefined)
      // The event may have gone among those of the past.
      status.current?.focus({ preventScroll: true })
      setDone(say(factWords.done, { value: name }))
    },
    onCancel: () => setOpened(undefined),
  }
  const live = events.filter(({ state }) => state === 'approved' || state === 'proposed')
  const past = events.filter(({ state }) => state === 'disputed' || state === 'superseded')
  return (
    <>
      <output className="facts__done" ref={status} tabIndex={-1}>
        {done}
      </output>
      {chip === undefined ? null : <Standings standings={standings} />}
      {events.length === 0 ? <p>{say(words.none)}</p> : null}
      <ol className="facts__events">
        {live.map((event) => (
          <EventLine event={event} key={event.id}>
            {opened === event ? <EventForm {...shared} older={event} /> : null}
            {mayDecide && opened !== event ? (
              <EventOrders
                event={event}
                onDone={shared.onDone}
                onRenew={() => setOpened(event)}
                send={send}
              />
            ) : null}
          </EventLine>
        ))}
      </ol>
      {past.length > 0 ? (
        <details open={chip === undefined}>
          <summary>{say(words.history, { count: past.length })}</summary>
          <ol className="facts__events">
            {past.map((event) => (
              <EventLine event={event} key={event.id} />
            ))}
          </ol>
        </details>
      ) : null}
      {chip === undefined ? null : (
        <div tabIndex={-1}>
          {opened === 'new' ? (
            <EventForm {...shared} />
          ) : (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => setOpened('new')}
              size="small"
              type="button"
            >
              {say(words.add)}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
