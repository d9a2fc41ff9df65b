'use client'
import { useAuth } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { DeskLink } from '../../../src/features/desk/admin/DeskLink.tsx'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { queueWords as words } from './queueWords.ts'

/** The way to what is proposed of chips. */
export const ProposalsLink = () => {
  const { user } = useAuth()
  const say = useWords()
  return canProposeFacts(user) ? <DeskLink label={say(words.title)} path="/fact-proposals" /> : null
}
