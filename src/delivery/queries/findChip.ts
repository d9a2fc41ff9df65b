import { relatedId } from '../../kernel/relatedId.ts'
import { isSlug } from '../../kernel/slug.ts'
import type { Chip } from '../../payload-types.ts'
import type { ChipName, SourceRecord } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import { findSources } from './findSources.ts'
import type { Reader } from './reader.ts'

const select = {
  name: true,
  slug: true,
  vendor: true,
  family: true,
  aliases: true,
  description: true,
  figures: true,
  controls: true,
  releasedOn: true,
  derivedFrom: true,
  updatedAt: true,
} as const

/** A chip as it is read for its own page, with its sources and its kin. */
export type ChipRecord = {
  readonly chip: Pick<Chip, 'id' | keyof typeof select>
  readonly sources: ReadonlyMap<number, SourceRecord>
  readonly derivedFrom: ChipName | undefined
  readonly derivatives: readonly ChipName[]
}

const findKin = async (
  reader: Reader,
  id: number,
  parent: number | undefined,
): Promise<ChipName[]> => {
  const { docs } = await reader.payload.find({
    collection: 'chips',
    ...asReader(reader),
    where: {
      or: [
        { derivedFrom: { equals: id } },
        ...(parent === undefined ? [] : [{ id: { equals: parent } }]),
      ],
    },
    sort: ['releasedOn', 'slug'],
    limit: 100,
    select: { name: true, slug: true },
  })
  return docs
}

/** Find a chip by its address. */
export const findChip = async (reader: Reader, slug: string): Promise<ChipRecord | undefined> => {
  if (!isSlug(slug)) return undefined
  const { docs } = await reader.payload.find({
    collection: 'chips',
    ...asReader(reader),
    where: { slug: { equals: slug } },
    limit: 1,
    select,
  })
  const chip = docs[0]
  if (!chip) return undefined
  const cited = [...(chip.figures ?? []), ...(chip.controls ?? [])].flatMap(
    ({ source }) => relatedId(source) ?? [],
  )
  const parent = relatedId(chip.derivedFrom)
  const [sources, kin] = await Promise.all([
    findSources(reader, [...new Set(cited)]),
    findKin(reader, chip.id, parent),
  ])
  return {
    chip,
    sources,
    derivedFrom: kin.find(({ id }) => id === parent),
    derivatives: kin.filter(({ id }) => id !== parent),
  }
}
