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

/**
 * Read what an article shows beside its own words: first what may point at more (tables at chips
 * and sources), then chips and sources, each kind in one query.
 */
export const findMaterial = async (reader: Reader, wanted: Wanted): Promise<Material> => {
  const ofTables = findTables(reader, wanted.tables).then(async (tables) => {
    const sources = tables.flatMap((table) => table.sources ?? []).flatMap((one) => idsOf(one))
    const [chips, cited] = await Promise.all([
      findChipNames(reader, distinct([...wanted.chips, ...tables.flatMap(chipsOfRows)])),
      findSources(reader, distinct([...wanted.sources, ...sources])),
    ])
    return { tables: byId(tables), chips: byId(chips), sources: cited }
  })
  const [media, posts, rest] = await Promise.all([
    findMedia(reader, wanted.media),
    findAddresses(reader, wanted.posts),
    ofTables,
  ])
  return { media, posts: byId(posts), ...rest }
}
