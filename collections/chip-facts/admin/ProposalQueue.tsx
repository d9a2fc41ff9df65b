'use client'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { ProposalQuery } from '../../../src/features/chips/facts/proposalQuery.ts'
import { writeProposalQuery } from '../../../src/features/chips/facts/proposalQuery.ts'
import { ProposalFeed } from './ProposalFeed.tsx'
import { ProposalFilters } from './ProposalFilters.tsx'
import { queueWords as words } from './queueWords.ts'
import '../../chips/admin/facts.css'
import './factQueue.css'

/**
 * What waits for a decision, and what of it is wanted: that stands in the address, and can be sent to
 * somebody.
 *
 * @param wanted what the address asks for at first.
 */
export const ProposalQueue = ({ wanted }: { readonly wanted: ProposalQuery }) => {
  const say = useWords()
  const [query, setQuery] = useState(wanted)
  const [doneCount, setDoneCount] = useState(0)
  const written = writeProposalQuery(query)
  return (
    <div className="facts fact-queue">
      <p>{say(words.keys)}</p>
      <ProposalFilters
        doneCount={doneCount}
        onChange={(changed) => {
          setQuery(changed)
          const { pathname } = window.location
          window.history.replaceState(null, '', `${pathname}${writeProposalQuery(changed)}`)
        }}
        query={query}
      />
      <ProposalFeed
        key={written}
        onDone={() => setDoneCount((before) => before + 1)}
        query={written}
      />
    </div>
  )
}
