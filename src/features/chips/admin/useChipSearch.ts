import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ChipName } from './chipName.ts'
import { searchChips } from './fetchChips.ts'

/** How far a search for chips has come. */
export type ChipSearch = {
  readonly state: 'waiting' | 'found' | 'failed'
  readonly chips: readonly ChipName[]
  /** What they were found by; while somebody goes on typing, what was typed before. */
  readonly words: string
}

/** A pause in typing that is long enough to search, in milliseconds. */
const pause = 180

/** Search chips while somebody types; what was found before stays until the next answer is there. */
export const useChipSearch = (words: string, isOpen: boolean): ChipSearch => {
  const { config } = useConfig()
  const apiRoute = config.routes.api
  const [search, setSearch] = useState<ChipSearch>({ state: 'waiting', chips: [], words: '' })

  useEffect(() => {
    if (!isOpen) return undefined
    const abort = new AbortController()
    const timer = setTimeout(
      () => {
        setSearch((before) => ({ ...before, state: 'waiting' }))
        searchChips(apiRoute, words, abort.signal).then(
          (chips) => setSearch({ state: 'found', chips, words }),
          () => {
            if (!abort.signal.aborted) setSearch({ state: 'failed', chips: [], words })
          },
        )
      },
      words === '' ? 0 : pause,
    )
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [apiRoute, isOpen, words])

  return search
}
