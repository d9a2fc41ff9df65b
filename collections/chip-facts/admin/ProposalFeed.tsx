'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { Proposal } from '../../../src/features/chips/facts/readProposals.ts'
import { ProposalItem } from './ProposalItem.tsx'
import { queueWords as words } from './queueWords.ts'
import { useProposals } from './useProposals.ts'
import { useSend } from './useSend.ts'

type Props = {
  /** Which are wanted, as `writeProposalQuery` writes it; others are another feed. */
  readonly query: string
  readonly onDone: () => void
}

const focusOn = (proposal: Proposal | undefined): boolean => {
  const item = proposal && document.getElementById(`fact-proposal-${proposal.fact.id}`)
  item?.focus()
  return Boolean(item)
}

/** Proposals that wait for a decision, one after the other. */
export const ProposalFeed = ({ query, onDone }: Props) => {
  const say = useWords()
  const { proposals, next, mayDecide, isLoading, hasFailed, more, leaveOut } = useProposals(query)
  const send = useSend()
  const [done, setDone] = useState('')
  const status = useRef<HTMLOutputElement>(null)
  const finish = ({ fact }: Proposal, at: number) => {
    setDone(say(words.done, { value: fact.published }))
    onDone()
    if (!focusOn(proposals[at + 1]) && !focusOn(proposals[at - 1])) status.current?.focus()
    leaveOut(fact.id)
    // Whoever decides about the last of a page goes on with the next.
    if (proposals.length === 1 && next !== undefined) void more()
  }
  const isEmpty = !isLoading && !hasFailed && proposals.length === 0 && next === undefined
  return (
    <>
      <output className="fact-queue__done" ref={status} tabIndex={-1}>
        {isLoading && proposals.length === 0 ? say(words.loading) : done}
      </output>
      {isEmpty ? <p>{say(query === '' ? words.empty : words.emptyFiltered)}</p> : null}
      {proposals.length > 0 ? (
        <div
          aria-busy={isLoading}
          aria-label={say(words.list)}
          className="fact-queue__feed"
          role="feed"
        >
          {proposals.map((proposal, at) => (
            <ProposalItem
              key={proposal.fact.id}
              mayDecide={mayDecide}
              onDone={() => finish(proposal, at)}
              onGo={(by) => focusOn(proposals[at + by])}
              place={at + 1}
              proposal={proposal}
              send={send}
            />
          ))}
        </div>
      ) : null}
      <p className="facts__refusal" role="alert">
        {hasFailed ? say(words.failed) : ''}
      </p>
      {next !== undefined || hasFailed ? (
        <Button
          buttonStyle="secondary"
          disabled={isLoading}
          margin={false}
          onClick={() => void more()}
          type="button"
        >
          {say(hasFailed ? words.tryAgain : words.more)}
        </Button>
      ) : null}
    </>
  )
}
