import { asReader } from './asReader.ts'
import type { MediaRecord } from './mediaRecord.ts'
import { mediaSelect } from './mediaRecord.ts'
import type { Reader } from './reader.ts'

/** Read pictures by id; those that the reader may not see are absent. */
export const findMedia = async (
  reader: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, MediaRecord>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await reader.payload.find({
    collection: 'media',
    ...asReader(reader),
    where: { id: { in: [...ids] } },
    select: mediaSelect,
  })
  return new Map(docs.map((media) => [media.id, media]))
}
