'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import type { ReportPage } from '../../../src/features/hugo/runs/reportPage.ts'

/** Which rows of a report are wanted. */
export type Wanted = {
  readonly part: 'findings' | 'posts' | 'conflicts'
  readonly kind?: string | undefined
  readonly search?: string | undefined
}

/** Whose report it is: the address of a run, and the language of whoever reads. */
export type ReportPlace = { readonly address: string; readonly language: string }

/** How long whoever types is let type, in milliseconds. */
const pause = 250

/** Read rows of a run’s report, a stretch at a time; `isMissing` says that the last one did not come. */
export const useReport = <Row>(
  address: string,
  language: string,
  { part, kind, search = '' }: Wanted,
  rowsOf: (page: ReportPage) => readonly Row[],
) => {
  const [rows, setRows] = useState<readonly Row[]>([])
  const [total, setTotal] = useState<number>()
  const [isMissing, setMissing] = useState(false)
  const turn = useRef(0)
  const take = useRef(rowsOf)
  const read = useCallback(
    async (from: number) => {
      turn.current += 1
      const own = turn.current
      const query = new URLSearchParams({ part, from: String(from) })
      if (kind) query.set('kind', kind)
      if (search.trim() !== '') query.set('search', search)
      const answer = await ask<ReportPage>(`${address}/report?${query}`, language)
      if (own !== turn.current) return
      setMissing(!answer.ok)
      if (!answer.ok) return
      const found = take.current(answer.value)
      setRows((before) => (from === 0 ? found : [...before, ...found]))
      setTotal(answer.value.total)
    },
    [address, language, part, kind, search],
  )
  useEffect(() => {
    const timer = setTimeout(() => void read(0), search === '' ? 0 : pause)
    return () => clearTimeout(timer)
  }, [read, search])
  return { rows, total, isMissing, more: () => void read(rows.length) }
}
