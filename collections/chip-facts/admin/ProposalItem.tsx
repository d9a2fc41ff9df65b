'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { KeyboardEvent } from 'react'
import { useId, useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { Proposal } from '../../../src/features/chips/facts/readProposals.ts'
import { FactForm } from '../../chips/admin/FactForm.tsx'
import { FactLine } from '../../chips/admin/FactLine.tsx'
import { FactOrders } from '../../chips/admin/FactOrders.tsx'
import { HeldRivals } from '../../chips/admin/HeldRivals.tsx'
import type { Send } from '../../chips/admin/useSheet.ts'
import { MoveProposal } from './MoveProposal.tsx'
import { queueWords as words } from './queueWords.ts'

type Props = {
  readonly proposal: Proposal
  readonly place: number
  readonly mayDecide: boolean
  readonly send: Send
  readonly onDone: () => void
  /** Go to the proposal behind this one, or before it. */
  readonly onGo: (by: -1 | 1) => void
}

/** Orders by a single key, while the proposal itself has the keyboard. */
const orders: Readonly<Record<string, string>> = {
  a: '.facts__order-approve, .facts__order-renew',
  d: '.facts__order-dispute',
  m: '.fact-queue__move',
}

/** One proposal with what it contradicts, and what may be decided about it. */
export const ProposalItem = ({ proposal, place, mayDecide, send, onDone, onGo }: Props) => {
  const say = useWords()
  const { config } = useConfig()
  const heading = useId()
  const [isOpen, setIsOpen] = useState(false)
  const { fact, chip, series, label, held } = proposal
  const { admin: adminRoute } = config.routes
  const named = say(words.of, { chip: chip.name, property: label })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : undefined
    if (by !== undefined) {
      event.preventDefault()
      onGo(by)
    }
    const order = orders[event.key.toLowerCase()]
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (order === undefined || !isPlain || event.target !== event.currentTarget) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLButtonElement>(order)?.click()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the articles of a feed take the keyboard, and pass it on
    <article
      aria-labelledby={heading}
      aria-posinset={place}
      aria-setsize={-1}
      className="fact-queue__item"
      id={`fact-proposal-${fact.id}`}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      <h2 id={heading}>
        <a href={formatAdminURL({ adminRoute, path: `/collections/chips/${chip.id}` })}>
          {chip.name}
        </a>{' '}
        {label}
      </h2>
      <ul>
        <FactLine fact={fact}>
          <HeldRivals rivals={held} />
          {mayDecide && !isOpen ? (
            <>
              <FactOrders
                fact={fact}
                label={named}
                onDone={onDone}
                onRenew={() => setIsOpen(true)}
                send={send}
              />
              <MoveProposal fact={fact} from={chip.id} label={named} onDone={onDone} send={send} />
            </>
          ) : null}
        </FactLine>
      </ul>
      {isOpen ? (
        <FactForm
          chip={chip.id}
          mayDecide={mayDecide}
          older={{ series, fact }}
          onCancel={() => setIsOpen(false)}
          onDone={onDone}
          send={send}
        />
      ) : null}
      <Button
        aria-label={say(words.skipOf, { label: named, value: fact.published })}
        buttonStyle="none"
        className="fact-queue__next"
        margin={false}
        onClick={() => onGo(1)}
        type="button"
      >
        {say(words.skip)}
      </Button>
    </article>
  )
}
