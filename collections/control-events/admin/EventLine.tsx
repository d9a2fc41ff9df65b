'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { eventMessages } from '../../../src/features/chips/control/eventMessages.ts'
import type { SheetEvent } from '../../../src/features/chips/control/readEventSheet.ts'
import { sayPlace } from '../../../src/features/chips/control/sayPlace.ts'
import { factMessages } from '../../../src/features/chips/facts/messages.ts'
import { factWords } from '../../chips/admin/factWords.ts'
import { recordNotes } from '../../chips/admin/recordNotes.ts'
import { SourceLink } from '../../chips/admin/SourceLink.tsx'
import { eventWords as words } from './eventWords.ts'
import { nameOfEvent } from './nameOfEvent.ts'

const useNotes = (event: SheetEvent): string[] => {
  const say = useWords()
  const { i18n } = useTranslation()
  return [
    event.kind && say(eventMessages[event.kind]),
    sayPlace(event, readerOf(i18n)),
    event.announcedOn && say(words.announced, { date: event.announcedOn }),
    event.until && say(words.ends, { date: event.until }),
    event.citation,
    event.rule?.title,
    event.chips.map(({ title }) => title).join(' · '),
    event.state === 'proposed' && event.supersedes && say(words.corrects, { id: event.supersedes }),
    ...recordNotes(event, readerOf(i18n)),
  ].flatMap((note) => note || [])
}

/** One event: what it brings and since when, who says so, and what became of it. */
export const EventLine = ({
  event,
  children,
}: {
  readonly event: SheetEvent
  readonly children?: ReactNode
}) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = readerOf(i18n)
  const notes = useNotes(event)
  const { source, state, quotation } = event
  const about = event.note[language] ?? event.note.en ?? event.note['zh-TW']
  return (
    <li className={`facts__row facts__fact facts__fact--${state}`} tabIndex={-1}>
      <p className="facts__day">
        <time dateTime={event.effectiveOn}>{event.effectiveOn}</time>
      </p>
      <div className="facts__decision">
        <p className="facts__value">
          <strong>{nameOfEvent(event, language)}</strong>
          <span className="facts__mark">{say(eventMessages[event.status ?? 'noStatus'])}</span>
          {state === 'approved' ? null : (
            <span className="facts__mark facts__mark--rival">{say(factMessages[state])}</span>
          )}
        </p>
        {about ? <p>{about}</p> : null}
        <p className="facts__notes">
          {source ? (
            <SourceLink source={source} />
          ) : (
            <span className="facts__mark">{say(factWords.noSource)}</span>
          )}
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
        {quotation ? <blockquote className="facts__quotation">{quotation}</blockquote> : null}
        {children}
      </div>
    </li>
  )
}
