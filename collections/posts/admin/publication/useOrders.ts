'use client'
import { toast, useTranslation } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Action } from '../../../../src/features/publication/schedules/schedule.ts'
import type { Message } from '../../../../src/kernel/messages.ts'
import type { Result } from '../../../../src/kernel/result.ts'
import { fail } from '../../../../src/kernel/result.ts'
import { openDrafts } from '../draft/openDrafts.ts'
import { panelMessages as words } from './messages.ts'
import { publicationStore } from './publicationStore.ts'
import type { OrderProblem } from './sendOrder.ts'
import { sendOrder } from './sendOrder.ts'
import { usePublicationLinks } from './usePublicationLinks.ts'
import { useRefresh } from './useRefresh.ts'

/** A moment as the form has it. */
export type TypedMoment = {
  readonly local: string
  readonly zone: string
  readonly choice?: 'earlier' | 'later'
}

/** An embargo as the form has it. */
export type TypedEmbargo = TypedMoment & {
  readonly note: string
  readonly proof: number | null
  readonly reason?: string
}

/** What an order answers. */
type Answer = Promise<Result<unknown, OrderProblem>>

type Sending = {
  /** Save what is on the screen first: it is what will be pinned. */
  readonly flushes?: boolean
  /** Said where it has worked. */
  readonly done?: Message
  /** The form says what is wrong itself. */
  readonly isQuiet?: boolean
}

/** The orders that the desk gives about the publication of a post; one at a time. */
export const useOrders = (id: number) => {
  const { i18n } = useTranslation()
  const say = useWords()
  const links = usePublicationLinks()
  const refresh = useRefresh(id)

  const send = async (address: string, body: object, sending: Sending = {}): Answer => {
    if (publicationStore.get(id).isBusy) return fail({ message: null })
    publicationStore.set(id, { isBusy: true, problem: null })
    try {
      const isSaved = !sending.flushes || ((await openDrafts.of(id)?.flush()) ?? true)
      const answer: Awaited<Answer> = isSaved
        ? await sendOrder(address, i18n.language, body)
        : fail({ message: say(words.notSaved) })
      if (answer.ok && sending.done) toast.success(say(sending.done))
      if (!answer.ok && !sending.isQuiet) {
        const problem = answer.problem.message ?? say(words.unreachable)
        publicationStore.set(id, { problem })
        toast.error(problem)
      }
      await refresh()
      return answer
    } finally {
      publicationStore.set(id, { isBusy: false })
    }
  }

  return {
    embargo: (terms: TypedEmbargo) => send(links.post(id, '/embargo'), terms, { isQuiet: true }),
    liftEmbargo: (reason: string) =>
      send(links.post(id, '/embargo/lift'), reason ? { reason } : {}, {
        done: words.doneLift,
        isQuiet: reason !== '',
      }),
    /** Put the counterpart of `post` under the same embargo. */
    shareEmbargo: (post: number) =>
      send(links.post(post, '/embargo/share'), {}, { done: words.doneShare }),
    breakEmbargo: (embargoReason: string) =>
      send(links.post(id, '/publish'), { embargoReason }, { flushes: true, isQuiet: true }),
    now: (action: Action) =>
      send(links.post(id, `/${action}`), {}, { flushes: action === 'publish' }),
    later: (action: Action, moment: TypedMoment & { readonly embargoReason?: string }) =>
      send(
        links.post(id, '/schedules'),
        { action, ...moment },
        { flushes: action === 'publish', isQuiet: true },
      ),
    move: (schedule: number, moment: TypedMoment) =>
      send(links.schedule(schedule, '/move'), moment, { isQuiet: true }),
    undo: (schedule: number) =>
      send(links.schedule(schedule, '/cancel'), {}, { done: words.undone }),
    cancel: (schedule: number) =>
      send(links.schedule(schedule, '/cancel'), {}, { done: words.doneCancel }),
    repin: (schedule: number) =>
      send(links.schedule(schedule, '/repin'), {}, { flushes: true, done: words.doneRepin }),
    release: (schedule: number) => send(links.schedule(schedule, '/release'), {}),
    fireNow: (schedule: number) => send(links.schedule(schedule, '/fire'), {}),
    /** Beside other orders, and without a word: the countdown asks until it is done. */
    fire: (schedule: number) =>
      sendOrder<{ outcome: string }>(links.schedule(schedule, '/fire'), i18n.language, {}),
    refresh,
  }
}
