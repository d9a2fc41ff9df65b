'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { SheetEvent } from '../../../src/features/chips/control/readEventSheet.ts'
import { factWords } from '../../chips/admin/factWords.ts'
import { placeAround } from '../../chips/admin/placeAround.ts'
import { ReasonField } from '../../chips/admin/ReasonField.tsx'
import type { Refused, Send } from '../../chips/admin/useSheet.ts'
import { eventWords as words } from './eventWords.ts'
import { nameOfEvent } from './nameOfEvent.ts'

type Props = {
  readonly event: SheetEvent
  readonly send: Send
  readonly onDone: (name: string) => void
  /** Say it anew: as a correction of what is held, or with what a proposal lacks. */
  readonly onRenew: () => void
}

const small = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

/** What may be done about one event: approve it, correct it, or put it in doubt. */
export const EventOrders = ({ event, send, onDone, onRenew }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const [asked, setAsked] = useState<'approve' | 'dispute'>()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<Refused>()
  const name = nameOfEvent(event, readerOf(i18n))
  const isProposed = event.state === 'proposed'
  const order = async (kind: 'approve' | 'dispute', button: Element) => {
    const place = placeAround(button)
    const against = await send(`/control-events/${event.id}/${kind}`, { reason })
    setRefused(against)
    if (!against) {
      place?.focus()
      onDone(name)
    } else if (against.code === 'chips/reason-missing') setAsked(kind)
  }
  const cancel = (button: Element) => {
    placeAround(button)?.focus()
    setAsked(undefined)
    setRefused(undefined)
    setReason('')
  }
  return (
    <div className="facts__decision">
      {asked ? <ReasonField onChange={setReason} reason={reason} /> : null}
      <p className="facts__refusal" role="alert">
        {refused ? (refused.message ?? say(factWords.failed)) : ''}
      </p>
      <div className="facts__orders">
        {isProposed && event.source && asked !== 'dispute' ? (
          <Button
            {...small}
            aria-label={say(words.approveOf, { name })}
            onClick={({ currentTarget }) => void order('approve', currentTarget)}
          >
            {say(factWords.approve)}
          </Button>
        ) : null}
        {asked ? null : (
          <Button
            {...small}
            aria-label={say(isProposed ? words.completeOf : words.correctOf, { name })}
            onClick={onRenew}
          >
            {say(isProposed ? factWords.complete : factWords.correct)}
          </Button>
        )}
        {asked === 'approve' ? null : (
          <Button
            {...small}
            aria-label={say(words.disputeOf, { name })}
            onClick={({ currentTarget }) =>
              asked ? void order('dispute', currentTarget) : setAsked('dispute')
            }
          >
            {say(factWords.dispute)}
          </Button>
        )}
        {asked ? (
          <Button {...small} onClick={({ currentTarget }) => cancel(currentTarget)}>
            {say(factWords.cancel)}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
