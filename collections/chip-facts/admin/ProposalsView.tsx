import type { AdminViewServerProps } from 'payload'

import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { DeskView } from '../../../src/features/desk/admin/DeskView.tsx'
import {
  parseProposalQuery,
  writeProposalQuery,
} from '../../../src/features/chips/facts/proposalQuery.ts'
import { say } from '../../../src/kernel/messages.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { ProposalQueue } from './ProposalQueue.tsx'
import { queueWords as words } from './queueWords.ts'

/** What is proposed of chips, as a screen of the admin panel: `/fact-proposals`. */
export const ProposalsView = (props: AdminViewServerProps) => {
  const { i18n, user } = props.initPageResult.req
  const reader = readerOf(i18n)
  const wanted = parseProposalQuery(props.searchParams ?? {})
  return (
    <DeskView className="fact-queue-view" view={props}>
      <h1>{say(words.title, reader)}</h1>
      <p>{say(words.intro, reader)}</p>
      {canProposeFacts(user) && <ProposalQueue key={writeProposalQuery(wanted)} wanted={wanted} />}
    </DeskView>
  )
}
