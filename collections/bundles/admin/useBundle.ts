'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import type { DryRun } from '../../../src/features/publication/bundles/dryRunBundle.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { fail } from '../../../src/kernel/result.ts'
import type { OrderProblem } from '../../posts/admin/publication/sendOrder.ts'
import { sendOrder } from '../../posts/admin/publication/sendOrder.ts'
import { bundleWords as words } from './bundleWords.ts'
import { useBundleLinks } from './useBundleLinks.ts'

/** How often the screen looks whether something has changed, in milliseconds. */
const pause = 8000

type Answer = Promise<Result<unknown, OrderProblem>>

/** Sends an order and shows what came of it; a refusal that is not quiet is shown on the screen. */
type SendOrder = (
  address: string,
  body?: object,
  sending?: { readonly done?: Message; readonly isQuiet?: boolean },
) => Answer

/** What the screen of a bundle knows, and how it gives orders; one order at a time. */
export const useBundle = (id: number) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const say = useWords()
  const links = useBundleLinks()
  const [view, setView] = useState<BundleView>()
  const [ahead, setAhead] = useState(0)
  const [dry, setDry] = useState<DryRun>()
  const [isTrying, setTrying] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const turn = useRef(0)
  const unreachable = say(words.unreachable)
  const [viewAddress, dryAddress] = [links.order(id, '/view'), links.order(id, '/dry-run')]

  const refresh = useCallback(async () => {
    turn.current += 1
    const own = turn.current
    const answer = await ask<BundleView>(viewAddress, language)
    if (own !== turn.current) return
    if (answer.ok) {
      setView(answer.value)
      setAhead(Date.parse(answer.value.now) - Date.now())
    } else setProblem(answer.problem ?? undefined)
  }, [language, viewAddress])

  const tryOut = useCallback(async () => {
    setTrying(true)
    const answer = await ask<DryRun>(dryAddress, language, { method: 'POST', body: {} })
    setDry(answer.ok ? answer.value : undefined)
    if (!answer.ok) setProblem(answer.problem ?? unreachable)
    setTrying(false)
  }, [dryAddress, language, unreachable])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    look()
    const timer = setInterval(look, pause)
    return () => clearInterval(timer)
  }, [refresh])

  const isWaiting = view?.state === 'armed' || view?.state === 'held'
  // What is in it, and as which revision: whenever that changes it is tried out anew.
  const content = view?.members.map(({ schedule, state }) => `${schedule}${state}`).join()
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setTimeout(() => void tryOut(), 0)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whenever its content changes
  }, [isWaiting, content, view?.instant, view?.policy, tryOut])

  const send: SendOrder = async (address, body = {}, { done, isQuiet } = {}) => {
    if (isBusy) return fail({ message: null })
    setBusy(true)
    setProblem(undefined)
    const answer = await sendOrder(address, language, body)
    if (answer.ok && done) toast.success(say(done))
    if (!answer.ok && !isQuiet) setProblem(answer.problem.message ?? unreachable)
    await refresh()
    if (isWaiting && answer.ok) void tryOut()
    setBusy(false)
    return answer
  }
  return {
    view,
    ahead,
    dry: isWaiting ? dry : undefined,
    isTrying,
    isBusy,
    isWaiting,
    problem,
    refresh,
    tryOut,
    send,
  }
}
