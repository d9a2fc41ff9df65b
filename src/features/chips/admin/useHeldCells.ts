import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'

import type { Locale } from '../../../kernel/locale.ts'
import { newsroomDay } from '../../../kernel/newsroomDay.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { eventsByChip } from '../live/eventsByChip.ts'
import type { DeskMoment } from '../live/findMoment.ts'
import type { HeldQuestion } from '../live/heldQuestion.ts'
import type { ShownFacts } from '../live/readShownFacts.ts'
import { shownCell } from '../live/shownCell.ts'
import type { TableProperty } from '../live/tableProperty.ts'
import { findTableProperty, seriesOf } from '../live/tableProperty.ts'
import type { SpecGrid } from '../specGrid.ts'

/** What is held of one property of a chip, in both languages, and where that is from. */
export type HeldCell = {
  readonly text: Readonly<Record<Locale, string>>
  readonly sources: readonly string[]
  readonly since: string | undefined
}

/** What is held of chips, by chip and property. */
export type HeldCells = ReadonlyMap<number, ReadonlyMap<string, HeldCell>>

/** Later than every moment. */
const now = '9999'

type Answer = ShownFacts & {
  /** The chips that were asked about. */
  readonly chips: readonly number[]
}

const cellsOf = (
  { chips, facts, events, on, sources }: Answer,
  keys: readonly string[],
): HeldCells => {
  const properties = keys.flatMap((key) => findTableProperty(key) ?? [])
  const since = new Map(facts.map(({ id, recordedFrom }) => [id, recordedFrom]))
  const eventSince = new Map(events.map(({ id, recordedFrom }) => [id, recordedFrom]))
  const asOf = { on, known: now }
  const settled = settleFacts(facts, asOf)
  const eventsOf = eventsByChip(events)
  const cellOf = (chip: number, property: TableProperty): Array<[string, HeldCell]> => {
    const held = { chip, held: settled.get(chip), events: eventsOf.get(chip) ?? [] }
    const cell = shownCell(property, held, asOf, 'en')
    const chinese = shownCell(property, held, asOf, 'zh-TW')
    if (!cell || !chinese) return []
    const latest = [
      ...cell.facts.flatMap((id) => since.get(id) ?? []),
      ...cell.events.flatMap((id) => eventSince.get(id) ?? []),
    ].toSorted()
    return [
      [
        property.key,
        {
          text: { en: cell.text, 'zh-TW': chinese.text },
          sources: cell.sources.flatMap((id) => sources[id] || []),
          since: latest.length > 0 ? newsroomDay(new Date(latest.at(-1) ?? 0)) : undefined,
        },
      ],
    ]
  }
  return new Map(
    chips.map((chip) => [chip, new Map(properties.flatMap((property) => cellOf(chip, property)))]),
  )
}

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
    () => (answer ? cellsOf(answer, properties.split(' ')) : new Map<number, never>()),
    [answer, properties],
  )
  return { held, shown: answer }
}
