'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { EventSheet as Sheet } from '../../../src/features/chips/control/readEventSheet.ts'
import { useSheet } from '../../chips/admin/useSheet.ts'
import { EventSheet } from './EventSheet.tsx'
import { eventWords as words } from './eventWords.ts'
import '../../chips/admin/facts.css'

/** On an event's own screen: what it says, and what may be done about it. */
export const EventField = () => {
  const say = useWords()
  const { id } = useDocumentInfo()
  const { sheet, send } = useSheet<Sheet>(
    id === undefined ? undefined : `/control-events/${id}/sheet`,
  )
  if (sheet === 'unreachable') return <p className="facts__refusal">{say(words.unreachable)}</p>
  return (
    <section aria-label={say(words.heading)} className="facts">
      {sheet ? <EventSheet send={send} sheet={sheet} /> : <p>{say(words.loading)}</p>}
    </section>
  )
}
