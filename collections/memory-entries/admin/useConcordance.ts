'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import type {
  MemoryHit,
  MemoryPage,
} from '../../../src/features/bilingual/memory/find/searchMemory.ts'
import { useMemoryLinks } from './useMemoryLinks.ts'

/** What was found for a phrase so far. */
export type Found = {
  readonly phrase: string
  readonly hits: readonly MemoryHit[]
  /** Asks for the rest; nothing if this is all. */
  readonly before?: number
}

/** Search the memory, page by page. */
export const useConcordance = () => {
  const { i18n } = useTranslation()
  const link = useMemoryLinks()
  const address = link('/concordance')
  const [found, setFound] = useState<Found>()
  const [isSearching, setSearching] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const turn = useRef(0)

  const read = useCallback(
    async (phrase: string, known?: Found) => {
      turn.current += 1
      const own = turn.current
      setSearching(true)
      const query = new URLSearchParams({ phrase })
      if (known?.before !== undefined) query.set('before', String(known.before))
      const answer = await ask<MemoryPage>(`${address}?${query}`, i18n.language)
      if (own !== turn.current) return
      setSearching(false)
      setFailed(!answer.ok)
      if (!answer.ok) return
      const { hits, before } = answer.value
      setFound({
        phrase,
        hits: [...(known?.hits ?? []), ...hits],
        ...(before === undefined ? {} : { before }),
      })
    },
    [address, i18n.language],
  )
  const search = useCallback((phrase: string) => read(phrase), [read])
  const more = async () => {
    if (found) await read(found.phrase, found)
  }
  return { found, isSearching, hasFailed, search, more }
}
