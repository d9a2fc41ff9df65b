import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { SpecGrid } from '../../specGrid.ts'
import type { ChipName } from '../chipName.ts'
import { fetchChips } from '../fetchChips.ts'

/** The names of the chips that rows point at; `null` for one that was asked for and not found. */
export type ChipNames = ReadonlyMap<number, ChipName | null>

/** Fetch the names of the chips of a grid, each once, and take in those that were just chosen. */
export const useChipNames = (grid: SpecGrid): readonly [ChipNames, (chip: ChipName) => void] => {
  const { config } = useConfig()
  const apiRoute = config.routes.api
  const [names, setNames] = useState<ChipNames>(new Map())
  const unknown = [
    ...new Set(grid.rows.flatMap(({ chip }) => (chip && !names.has(chip) ? [chip] : []))),
  ].join(',')

  useEffect(() => {
    if (unknown === '') return undefined
    const ids = unknown.split(',').map(Number)
    const abort = new AbortController()
    const learnAll = async (): Promise<void> => {
      const byId = new Map(
        (await fetchChips(apiRoute, ids, abort.signal)).map((chip) => [chip.id, chip]),
      )
      const found = ids.map((id) => [id, byId.get(id) ?? null] as const)
      setNames((before) => new Map([...before, ...found]))
    }
    // A row then shows the number of its chip; the next change of the grid asks again.
    learnAll().catch(() => undefined)
    return () => abort.abort()
  }, [apiRoute, unknown])

  const learn = useCallback(
    (chip: ChipName) => setNames((before) => new Map([...before, [chip.id, chip]])),
    [],
  )
  return [names, learn]
}
