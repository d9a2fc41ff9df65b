import { relatedId } from '../../kernel/relatedId.ts'
import type { ChipName, Material, PostAddress, SpecTableRecord } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import { findMedia } from './findMedia.ts'
import { findSources } from './findSources.ts'
import type { Reader } from './reader.ts'
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
): Promise<readonly ChipName[]> => {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    collection: 'chips',
    ...asReader(reader),
    where: { id: { in: [...ids] } },
    select: { name: true, slug: true },
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

/**
 * Read what an article shows beside its own words, each kind in one query.
 *
 * Tables point at chips and sources in turn. An article mostly names them itself, so its own are
 * read beside the tables, and only what is missing then is read after them.
 */
export const findMaterial = async (reader: Reader, wanted: Wanted): Promise<Material> => {
  const [media, posts, tables, chips, sources] = await Promise.all([
    findMedia(reader, wanted.media),
    findAddresses(reader, wanted.posts),
    findTables(reader, wanted.tables),
    findChipNames(reader, wanted.chips),
    findSources(reader, wanted.sources),
  ])
  const cited = tables.flatMap((table) => table.sources ?? []).flatMap((one) => idsOf(one))
  const [moreChips, moreSources] = await Promise.all([
    findChipNames(reader, without(tables.flatMap(chipsOfRows), wanted.chips)),
    findSources(reader, without(cited, wanted.sources)),
  ])
  return {
    media,
    posts: byId(posts),
    tables: byId(tables),
    chips: byId([...chips, ...moreChips]),
    sources: new Map([...sources, ...moreSources]),
  }
}
