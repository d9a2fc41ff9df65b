import type { TablePin } from '../../features/chips/live/tablePin.ts'
import type { WantedOfChips } from '../../features/chips/live/wantedFacts.ts'
import { wantedFacts } from '../../features/chips/live/wantedFacts.ts'
import { cardSeries } from '../../features/chips/live/cardProperties.ts'
import { specGridSchema } from '../../features/chips/specGrid.ts'
import { relatedId } from '../../kernel/relatedId.ts'
import type { Material, MentionedChip, PostAddress, SpecTableRecord } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import { chartKey, chartWanted } from './chartWanted.ts'
import type { ChartRecord } from './findChart.ts'
import { findChart } from './findChart.ts'
import { findHeldEvents } from './findHeldEvents.ts'
import { findMedia } from './findMedia.ts'
import { findSources } from './findSources.ts'
import type { WantedFacts } from './readFacts.ts'
import { readFacts } from './readFacts.ts'
import { readStatusEvents } from './readStatusEvents.ts'
import type { Reader } from './reader.ts'
import { today } from './today.ts'
import type { Wanted } from './wantedBy.ts'

const byId = <Document extends { id: number }>(
  documents: readonly Document[],
): ReadonlyMap<number, Document> => new Map(documents.map((one) => [one.id, one]))

const findTables = async (
  reader: Reader,
  ids: readonly number[],
): Promise<readonly SpecTableRecord[]> => {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    collection: 'spec-tables',
    ...asReader(reader),
    draft: false,
    where: { id: { in: [...ids] } },
    select: { title: true, grid: true, note: true, sources: true },
  })
  return docs
}

const findChipNames = async (
  reader: Reader,
  ids: readonly number[],
): Promise<readonly MentionedChip[]> => {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    collection: 'chips',
    ...asReader(reader),
    where: { id: { in: [...ids] } },
    select: { name: true, slug: true, vendor: true, releasedOn: true },
  })
  return docs
}

const findAddresses = async (
  reader: Reader,
  ids: readonly number[],
): Promise<readonly PostAddress[]> => {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    draft: false,
    where: { id: { in: [...ids] } },
    select: { title: true, slug: true, language: true },
  })
  return docs
}

const findCharts = async (
  reader: Reader,
  { charts, moment }: Wanted,
  pins: ReadonlyMap<string, TablePin>,
): Promise<ReadonlyMap<string, ChartRecord>> => {
  const wanted = charts.map((block) => chartWanted(block, pins, moment))
  const distinctly = new Map(wanted.map((chart) => [chartKey(chart), chart]))
  return new Map(
    await Promise.all(
      [...distinctly].map(
        async ([key, { kind, day, known }]) =>
          // The sources of every point are on the chart's own page.
          [key, await findChart(reader, kind, { on: day, known, hasSources: false })] as const,
      ),
    ),
  )
}

const idsOf = (related: unknown): number[] => {
  const id = relatedId(related)
  return id === undefined ? [] : [id]
}

const chipsOfRows = (table: SpecTableRecord): number[] => {
  const { rows } = (table.grid ?? {}) as { rows?: ReadonlyArray<{ chip?: unknown }> }
  return Array.isArray(rows) ? rows.flatMap(({ chip }) => idsOf(chip)) : []
}

const distinct = (ids: readonly number[]): number[] => [...new Set(ids)]

const without = (ids: readonly number[], known: readonly number[]): number[] =>
  distinct(ids).filter((id) => !known.includes(id))

const wantedByTables = (tables: readonly SpecTableRecord[]): WantedOfChips => {
  const wanted = tables.flatMap(({ grid }) => {
    const read = specGridSchema.safeParse(grid)
    return read.success ? [wantedFacts(read.data)] : []
  })
  return {
    chips: distinct(wanted.flatMap(({ chips }) => chips)),
    series: [...new Set(wanted.flatMap(({ series }) => series))],
    controlled: distinct(wanted.flatMap(({ controlled }) => controlled)),
  }
}

/** The moments by whose knowledge tables are shown, and now, with which readers compare them. */
const momentsOf = (pins: ReadonlyMap<string, TablePin>): ReadonlyArray<string | undefined> => [
  ...new Set([undefined, ...[...pins.values()].map(({ knownAt }) => knownAt)]),
]

const withCards = (
  { chips, series }: WantedOfChips,
  mentioned: readonly number[],
  moments: WantedFacts['moments'],
): WantedFacts => ({
  chips: distinct([...chips, ...mentioned]),
  series: [...new Set([...series, ...(mentioned.length > 0 ? cardSeries : [])])],
  moments,
})

/**
 * Read what an article shows beside its own words, each kind in one query.
 *
 * Tables point at chips and sources in turn, and the facts in them at sources. An article mostly
 * names them itself, so its own are read beside the tables, and only what is missing then is read
 * after them.
 *
 * @param pinned what its tables and charts are pinned to, by block.
 */
export const findMaterial = async (
  reader: Reader,
  wanted: Wanted,
  pinned: Promise<ReadonlyMap<string, TablePin>> | ReadonlyMap<string, TablePin>,
): Promise<Material> => {
  const [media, posts, tables, pins, chips, sources, charts, controlEvents] = await Promise.all([
    findMedia(reader, wanted.media),
    findAddresses(reader, wanted.posts),
    findTables(reader, wanted.tables),
    pinned,
    findChipNames(reader, wanted.chips),
    findSources(reader, wanted.sources),
    Promise.resolve(pinned).then(async (pins) => await findCharts(reader, wanted, pins)),
    findHeldEvents(reader, wanted.mentioned),
  ])
  const cited = tables.flatMap((table) => table.sources ?? []).flatMap((one) => idsOf(one))
  const inFacts = wantedByTables(tables)
  const inRows = tables.flatMap(chipsOfRows)
  const moments = momentsOf(pins)
  const [moreChips, { facts, slugs, names }, events] = await Promise.all([
    findChipNames(reader, without(inRows, [...wanted.chips, ...inFacts.chips])),
    readFacts(reader, withCards(inFacts, wanted.mentioned, moments)),
    readStatusEvents(reader, { chips: inFacts.controlled, moments }),
  ])
  // The sources of what a card says are on the chip's own page.
  const ofFacts = facts.flatMap(({ chip, series, source }) =>
    inFacts.chips.includes(chip) && inFacts.series.includes(series) ? (source ?? []) : [],
  )
  const ofEvents = events.flatMap(({ source }) => source ?? [])
  const shown = [...cited, ...ofFacts, ...ofEvents]
  const moreSources = await findSources(reader, without(shown, wanted.sources))
  return {
    media,
    posts: byId(posts),
    tables: byId(tables),
    chips: byId([...chips, ...moreChips]),
    sources: new Map([...sources, ...moreSources]),
    tableFacts: { facts, events, slugs, names, pins, today: today() },
    controlEvents,
    charts,
  }
}
