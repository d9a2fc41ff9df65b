'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { ImportDesk, RunView } from '../../../src/features/hugo/runs/runView.ts'
import { importWords as words } from './importWords.ts'

/** How often the screen looks while something happens, and while nothing does, in milliseconds. */
const [quick, slow] = [1000, 6000]

const shownByAddress = (): number | undefined => {
  const given = Number(new URLSearchParams(globalThis.location.search).get('run'))
  return Number.isInteger(given) && given > 0 ? given : undefined
}

const noteInAddress = (run: number | undefined): void => {
  const { pathname } = globalThis.location
  globalThis.history.replaceState(
    globalThis.history.state,
    '',
    run === undefined ? pathname : `${pathname}?run=${run}`,
  )
}

/** What the import screen knows and orders: the run that is open, or one that is over. */
export type ImportDeskState = ReturnType<typeof useImport>

/** What a part of the screen that is about one run is given. */
export type RunProps = { readonly run: RunView; readonly desk: ImportDeskState }

/** Follow the run that is open, or the one that the address names, and give orders to it. */
export const useImport = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const say = useWords()
  const [desk, setDesk] = useState<ImportDesk>()
  const [run, setRun] = useState<RunView | null>(null)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const shown = useRef(shownByAddress())
  const turn = useRef(0)
  const address = `${config.routes.api}/imports`
  const unreachable = say(words.unreachable)

  const look = useCallback(async () => {
    turn.current += 1
    const own = turn.current
    const answer = await ask<ImportDesk>(`${address}/desk`, language)
    if (own !== turn.current) return
    if (!answer.ok) {
      setProblem(answer.problem ?? unreachable)
      return
    }
    setProblem((before) => (before === unreachable ? undefined : before))
    const open = answer.value.run
    if (open && open.id !== shown.current) {
      shown.current = open.id
      noteInAddress(open.id)
    }
    let next = open
    if (!open && shown.current !== undefined) {
      const past = await ask<RunView>(`${address}/${shown.current}/view`, language)
      if (own !== turn.current) return
      next = past.ok && past.value.state !== 'discarded' ? past.value : null
    }
    setDesk(answer.value)
    setRun(next)
  }, [address, language, unreachable])

  const isMoving =
    run?.state === 'waiting' || run?.state === 'working' || run?.state === 'uploading'
  useEffect(() => {
    const lookSoon = () => {
      if (document.visibilityState === 'visible') void look()
    }
    lookSoon()
    const timer = setInterval(lookSoon, isMoving ? quick : slow)
    document.addEventListener('visibilitychange', lookSoon)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookSoon)
    }
  }, [look, isMoving])

  /** Give an order to a run; one at a time. Tells whether it was taken. */
  const order = async (path: string, body: object = {}): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    setProblem(undefined)
    const answer = await ask<object>(`${address}${path}`, language, { method: 'POST', body })
    await look()
    if (!answer.ok) setProblem(answer.problem ?? unreachable)
    setBusy(false)
    return answer.ok
  }
  /** Show a run that is over, or none. */
  const show = async (id: number | undefined): Promise<void> => {
    shown.current = id
    noteInAddress(id)
    setProblem(undefined)
    await look()
  }
  return { address, language, desk, run, problem, setProblem, isBusy, order, look, show }
}
