'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { Result } from '../../../src/kernel/result.ts'
import type { Proposal, Proposals } from '../../../src/features/chips/facts/readProposals.ts'

type State = {
  readonly proposals: readonly Proposal[]
  readonly next: string | undefined
  readonly mayDecide: boolean
  readonly isLoading: boolean
  readonly hasFailed: boolean
}

const start: State = {
  proposals: [],
  next: undefined,
  mayDecide: false,
  isLoading: true,
  hasFailed: false,
}

const withPage = (now: State, answer: Result<Proposals, string | null>): State => {
  if (!answer.ok) return { ...now, isLoading: false, hasFailed: true }
  const { proposals, next, mayDecide } = answer.value
  const all = [...now.proposals, ...proposals]
  return { proposals: all, next, mayDecide, isLoading: false, hasFailed: false }
}

/**
 * Load the proposals page by page, and leave out those that were decided here.
 *
 * @param query which are wanted, as `writeProposalQuery` writes it; it stays the same.
 */
export const useProposals = (query: string) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = readerOf(i18n)
  const apiRoute = config.routes.api
  const [state, setState] = useState<State>(start)
  const load = useCallback(
    async (after: string | undefined) => {
      const path = '/chip-facts/proposals' as const
      const parameters = new URLSearchParams(query)
      if (after !== undefined) parameters.set('after', after)
      const address = `${formatAdminURL({ apiRoute, path })}?${parameters.toString()}`
      return await ask<Proposals>(address, language)
    },
    [apiRoute, language, query],
  )
  useEffect(() => {
    let isGone = false
    void (async () => {
      const answer = await load(undefined)
      if (!isGone) setState((now) => withPage(now, answer))
    })()
    return () => {
      isGone = true
      setState(start)
    }
  }, [load])
  return {
    ...state,
    more: async () => {
      setState((now) => ({ ...now, isLoading: true, hasFailed: false }))
      const answer = await load(state.next)
      setState((now) => withPage(now, answer))
    },
    leaveOut: (id: number) =>
      setState((now) => ({
        ...now,
        proposals: now.proposals.filter(({ fact }) => fact.id !== id),
      })),
  }
}
