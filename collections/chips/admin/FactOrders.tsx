'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { SheetFact } from '../../../src/features/chips/facts/sheetFact.ts'
import type { Approval } from '../../../src/features/chips/facts/statement.ts'
import { factWords as words } from './factWords.ts'
import { placeAround } from './placeAround.ts'
import { ReasonField } from './ReasonField.tsx'
import type { Refused, Send } from './useSheet.ts'
import { WayFields } from './WayFields.tsx'

type Props = {
  readonly fact: SheetFact
  readonly label: string
  readonly send: Send
  readonly onDone: (published: string) => void
  /** Say it anew: as a correction of what is held, or with what a proposal lacks. */
  readonly onRenew: () => void
}

const small = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

/** What may be done about one fact: approve it, correct it, or put it in doubt. */
export const FactOrders = ({ fact, label, send, onDone, onRenew }: Props) => {
  const say = useWords()
  const [asked, setAsked] = useState<'approve' | 'dispute'>()
  const [approval, setApproval] = useState<Approval>({})
  const [refused, setRefused] = useState<Refused>()
  const renewal =
    fact.state === 'proposed'
      ? ([words.complete, words.completeOf] as const)
      : ([words.correct, words.correctOf] as const)
  const names = { label, value: fact.published }
  const order = async (kind: 'approve' | 'dispute', button: Element) => {
    const place = placeAround(button)
    const body = kind === 'approve' ? approval : { reason: approval.reason ?? '' }
    const against = await send(`/chip-facts/${fact.id}/${kind}`, body)
    setRefused(against)
    if (!against) {
      place?.focus()
      onDone(fact.published)
    } else if (against.code === 'chips/contradicts') setAsked('approve')
  }
  const cancel = (button: Element) => {
    placeAround(button)?.focus()
    setAsked(undefined)
    setRefused(undefined)
    setApproval({})
  }
  return (
    <div className="facts__decision">
      {asked === 'approve' ? <WayFields approval={approval} onChange={setApproval} /> : null}
      {asked === 'dispute' ? (
        <ReasonField
          onChange={(reason) => setApproval({ reason })}
          reason={approval.reason ?? ''}
        />
      ) : null}
      <p className="facts__refusal" role="alert">
        {refused ? (refused.message ?? say(words.failed)) : ''}
      </p>
      <div className="facts__orders">
        {fact.state === 'proposed' && fact.source && asked !== 'dispute' ? (
          <Button
            {...small}
            aria-label={say(words.approveOf, names)}
            className="facts__order-approve"
            onClick={({ currentTarget }) => void order('approve', currentTarget)}
          >
            {say(words.approve)}
          </Button>
        ) : null}
        {asked ? null : (
          <Button
            {...small}
            aria-label={say(renewal[1], names)}
            className="facts__order-renew"
            onClick={onRenew}
          >
            {say(renewal[0])}
          </Button>
        )}
        {asked === 'approve' ? null : (
          <Button
            {...small}
            aria-label={say(words.disputeOf, names)}
            className="facts__order-dispute"
            onClick={({ currentTarget }) =>
              asked ? void order('dispute', currentTarget) : setAsked('dispute')
            }
          >
            {say(words.dispute)}
          </Button>
        )}
        {asked ? (
          <Button {...small} onClick={({ currentTarget }) => cancel(currentTarget)}>
            {say(words.cancel)}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
