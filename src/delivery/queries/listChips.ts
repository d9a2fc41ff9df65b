import type { Chip } from '../../payload-types.ts'
import { asReader } from './asReader.ts'
import type { Reader } from './reader.ts'

const select = {
  name: true,
  slug: true,
  vendor: true,
  family: true,
  releasedOn: true,
  createdAt: true,
} as const

/** A chip as it is read for the index. */
export type ChipEntry = Pick<Chip, 'id' | keyof typeof select>

/** List all chips by vendor and family, oldest first within one. */
export const listChips = async (reader: Reader): Promise<ChipEntry[]> => {
  const { docs } = await reader.payload.find({
    collection: 'chips',
    ...asReader(reader),
    sort: ['vendor', 'family', 'releasedOn', 'slug'],
    limit: 2000,
    select,
  })
  return docs
}
