'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { Locale } from '../../../../kernel/locale.ts'
import type { Result } from '../../../../kernel/result.ts'
import { ask } from '../../admin/ask.ts'
import { usePostLinks } from '../../admin/usePostLinks.ts'
import { useWords } from '../../admin/useWords.ts'
import { whenIdle } from '../../admin/whenIdle.ts'
import { machineMessages as words } from '../messages.ts'
import type { Decision, MachineProposal } from '../proposalStore.ts'
import type { MachineView } from '../readMachine.ts'
import type { ToldEvent } from './readRun.ts'
import { readRun } from './readRun.ts'
import type { RunState } from './runState.ts'
import { hearEvent, newRun } from './runState.ts'

/** What a run is likely to cost. */
export type Estimate = { readonly count: number; readonly cost: number; readonly currency: string }

/** Machine translation beside the two panes of a story. */
export type Machine = {
  /** Which service is asked; nothing where it is off, or not known yet. */
  readonly service: MachineView['service']
  readonly proposals: readonly MachineProposal[]
  /** The run that goes on, or was last. */
  readonly run: RunState | undefined
  /**
   * Ask what it would cost to propose a translation of one source, or of all that is untranslated;
   * the server's words against it.
   */
  readonly estimate: (to: Locale, sourceKey?: string) => Promise<Result<Estimate, string | null>>
  /** Have translations proposed into a language: of one source, or of all that is untranslated. */
  readonly start: (to: Locale, sourceKey?: string) => Promise<void>
  /** End the run; what was proposed stays. */
  readonly cancel: () => void
  /** Put what is told of a run away. */
  readonly close: () => void
  readonly decide: (proposal: MachineProposal, decision: Decision) => Promise<void>
}

/** Of one model there is one proposal for the same segments, the newest. */
const isReplaced = (one: MachineProposal, by: MachineProposal): boolean =>
  one.post === by.post &&
  one.sourceKey === by.sourceKey &&
  one.protocol === by.protocol &&
  one.model === by.model

/** What is asked for: one source, or without it all that is untranslated. */
const orderOf = (sourceKey: string | undefined) =>
  sourceKey === undefined ? {} : { sourceKeys: [sourceKey] }

const nothing: MachineView = { service: null, proposals: [] }

/** Ask machines for translations, and keep what they have proposed. */
export const useMachine = (
  id: number,
  posts: Readonly<Partial<Record<Locale, number>>>,
): Machine => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const [view, setView] = useState(nothing)
  const [run, setRun] = useState<RunState>()
  const ending = useRef<AbortController>(undefined)
  const addressOf = (to: Locale) => links.api(`/${posts[to] ?? id}/machine`)

  const address = links.api(`/${id}/machine`)

  const load = useCallback(async () => {
    const answered = await ask<MachineView>(address, i18n.language)
    if (answered.ok) setView(answered.value)
  }, [address, i18n.language])
  useEffect(() => whenIdle(() => void load(), 100), [load])
  useEffect(() => () => ending.current?.abort(), [])

  const hear = (event: ToldEvent) => {
    setRun((before) => before && hearEvent(before, event))
    if (event.type !== 'proposed') return
    const { proposal } = event
    setView(({ proposals, ...rest }) => ({
      ...rest,
      proposals: [proposal, ...proposals.filter((one) => !isReplaced(one, proposal))],
    }))
  }
  const end = (message: string | undefined) =>
    setRun(
      (before) => before && { ...before, texts: {}, isOver: true, ...(message && { message }) },
    )

  const start: Machine['start'] = async (to, sourceKey) => {
    ending.current?.abort()
    const own = new AbortController()
    ending.current = own
    const isAll = sourceKey === undefined
    setRun(newRun(to, isAll, view.service?.currency ?? ''))
    const body = orderOf(sourceKey)
    const order = { address: addressOf(to), language: i18n.language, body, signal: own.signal }
    const refused = await readRun(order, hear).catch(() =>
      own.signal.aborted ? say(words.cancelled) : say(words.lost),
    )
    // Another one may have begun since.
    if (ending.current !== own) return
    if (refused !== undefined) end(refused ?? say(words.lost))
  }
  const estimate: Machine['estimate'] = async (to, sourceKey) =>
    await ask<Estimate>(addressOf(to), i18n.language, {
      method: 'POST',
      body: { isEstimate: true, ...orderOf(sourceKey) },
    })
  const decide: Machine['decide'] = async (proposal, decision) => {
    setView(({ proposals, ...rest }) => ({
      ...rest,
      proposals: proposals.filter((one) => one.id !== proposal.id),
    }))
    const body = { proposal: proposal.id, decision }
    await ask(links.api(`/${proposal.post}/machine/decision`), i18n.language, {
      method: 'POST',
      body,
    })
  }
  return {
    service: view.service,
    proposals: view.proposals,
    run,
    estimate,
    start,
    cancel: () => ending.current?.abort(),
    close: () => setRun(undefined),
    decide,
  }
}
