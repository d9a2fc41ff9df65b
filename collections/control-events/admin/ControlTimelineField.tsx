'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { EventSheet as Sheet } from '../../../src/features/chips/control/readEventSheet.ts'
import { useSheet } from '../../chips/admin/useSheet.ts'
import { EventSheet } from './EventSheet.tsx'
import { eventWords as words } from './eventWords.ts'
import '../../chips/admin/facts.css'

/** On a chip's screen: what happened to its export, what is proposed, and what follows for today. */
export const ControlTimelineField = () => {
  const say = useWords()
  const { id } = useDocumentInfo()
  const chip = id === undefined ? undefined : Number(id)
  const { sheet, send } = useSheet<Sheet>(chip === undefined ? undefined : `/chips/${chip}/events`)
  const body = () => {
    if (chip === undefined) return <p>{say(words.saveFirst)}</p>
    if (sheet === 'unreachable') return <p className="facts__refusal">{say(words.unreachable)}</p>
    return sheet ? (
      <EventSheet chip={chip} send={send} sheet={sheet} />
    ) : (
      <p>{say(words.loading)}</p>
    )
  }
  return (
    <section aria-label={say(words.heading)} className="facts">
      <h2>{say(words.heading)}</h2>
      <p className="facts__about">{say(words.about)}</p>
      {body()}
    </section>
  )
}
