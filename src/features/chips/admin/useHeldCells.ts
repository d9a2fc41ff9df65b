import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'

import type { Locale } from '../../../kernel/locale.ts'
import type { DeskMoment } from '../live/findMoment.ts'
import type { HeldQuestion } from '../live/heldQuestion.ts'
import type { ShownFacts } from '../live/readShownFacts.ts'
import { findTableProperty, seriesOf } from '../live/tableProperty.ts'
import type { SpecGrid } from '../specGrid.ts'
import type { HeldAnswer, HeldCells } from './heldCellsOf.ts'
import { heldCellsOf } from './heldCellsOf.ts'

type Answer = DeskMoment & HeldAnswer

/**
 * Fetch what is held of the chips of a grid in the properties of its columns, now or at a moment, and
 * which that is; again when other chips, properties or moments are asked for, and never for what is
 * typed.
 */
export const useHeldCells = (
  grid: SpecGrid,
  language: Locale,
  moment?: HeldQuestion['moment'],
): { readonly held: HeldCells; readonly shown: DeskMoment | undefined } => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer>()
  const properties = [...new Set(grid.columns.flatMap(({ property }) => property ?? []))].join(' ')
  const chips = [...new Set(grid.rows.flatMap(({ chip }) => chip ?? []))]
    .toSorted((one, other) => one - other)
    .join(' ')
  const address = formatAdminURL({ apiRoute: config.routes.api, path: '/chip-facts/held' })
  const when = moment === undefined ? '' : JSON.stringify(moment)

  useEffect(() => {
    if (properties === '' || chips === '') return undefined
    const abort = new AbortController()
    const asked = chips.split(' ').map(Number)
    const shown = properties.split(' ').flatMap((key) => findTableProperty(key) ?? [])
    const series = [...new Set(shown.flatMap(seriesOf))]
    const hasStatus = shown.some(({ kind }) => kind === 'status')
    const ask = async (): Promise<void> => {
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          chips: series.length > 0 ? asked : [],
          series,
          controlled: hasStatus ? asked : [],
          ...(when === '' ? {} : { moment: JSON.parse(when) as unknown }),
        }),
        signal: abort.signal,
      })
      if (response.ok) setAnswer({ ...((await response.json()) as ShownFacts), chips: asked })
    }
    // Its cells then stand empty, as the words of a table do that cannot be fetched.
    ask().catch(() => undefined)
    return () => abort.abort()
  }, [address, chips, language, properties, when])

  const held = useMemo(
    () => (answer ? heldCellsOf(answer, properties.split(' ')) : new Map<number, never>()),
    [answer, properties],
  )
  return { held, shown: answer }
}
